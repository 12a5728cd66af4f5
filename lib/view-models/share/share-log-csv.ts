import type { ShareAccessView } from "@/lib/contracts/share-log-view";
import { csvFile } from "@/lib/core/text/csv-file";
import { sayShareOutcome } from "./say-share-outcome";

/** The access log of a link, a row each, newest first, with a head line. Moments are in UTC. */
export const shareLogCsv = (accesses: readonly ShareAccessView[], isNamed: boolean): string =>
  csvFile([
    ["when", "how it went", "browser and device", "whose code"],
    ...accesses.map((access) => [
      access.at,
      sayShareOutcome(access, isNamed),
      access.device,
      access.recipient,
    ]),
  ]);
