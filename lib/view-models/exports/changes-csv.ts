import type { CompareView } from "@/lib/contracts/compare-view";
import { csvRow } from "@/lib/core/text/csv-row";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import type { CompareOptions } from "@/lib/view-models/comparison/compare-options";
import { IMPORTANCE } from "@/lib/view-models/comparison/importance";
import { exportedChanges } from "./exported-changes";

/** The columns in their order. The key is written so that no spreadsheet takes it for a number. */
export const CHANGE_COLUMNS = [
  "change",
  "number",
  "kind",
  "words",
  "topic",
  "older",
  "newer",
  "importance",
  "position",
  "note",
  "reviewed",
  "by",
  "at",
  "revision",
] as const;
export type ChangeColumn = (typeof CHANGE_COLUMNS)[number];

/** Before the key of a change, as in the address of its place on the page. */
export const CHANGE_PREFIX = "change-";

/** A byte order mark: without it spreadsheets take the file for one in the machine's old encoding. */
const MARK = "\ufeff";

/**
 * The changes of a view with what was said of them, a row each, as CSV with a head line and CRLF line ends. Importance,
 * position, note and reviewed can be edited and read back (`readReviewRows`).
 */
export function changesCsv(view: CompareView, options: CompareOptions): string {
  const rows = exportedChanges(view, compareModel(view, options)).map(({ number, entry, older, newer }) => {
    const { review } = entry;
    const cells: Readonly<Record<ChangeColumn, string | number | null>> = {
      change: CHANGE_PREFIX + entry.key,
      number,
      kind: entry.said,
      words: entry.words,
      topic: entry.topic,
      older,
      newer,
      importance: review?.significance ? IMPORTANCE[review.significance].word : null,
      position: review?.direction ?? null,
      note: review?.note || null,
      reviewed: review?.reviewed ? "yes" : "no",
      by: review?.byName ?? null,
      at: review?.at ?? null,
      revision: review?.revision ?? 0,
    };
    return csvRow(CHANGE_COLUMNS.map((column) => cells[column]));
  });
  return `${MARK}${[csvRow(CHANGE_COLUMNS), ...rows].join("\r\n")}\r\n`;
}
