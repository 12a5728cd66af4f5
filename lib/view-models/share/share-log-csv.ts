import type { ShareAccessView } from "@/lib/contracts/share-log-view";
import { csvRow } from "@/lib/core/text/csv-row";
import { sayShareOutcome } from "./say-share-outcome";

/** A byte order mark: without it spreadsheets take the file for one in the machine's old encoding. */
const MARK = "\ufeff";

/** The access log of a link, a row each, newest first, with a head line. Moments are in UTC. */
export const shareLogCsv = (accesses: readonly ShareAccessView[], isNamed: boolean): string =>
  MARK +
  [
    ["when", "how it went", "browser and device", "whose code"],
    ...accesses.map((access) => [
      access.at,
      sayShareOutcome(access, isNamed),
      access.device,
      access.recipient,
    ]),
  ]
    .map((row) => `${csvRow(row)}\r\n`)
    .join("");
