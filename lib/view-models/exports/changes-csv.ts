import type { CompareView } from "@/lib/contracts/compare-view";
import { IMPORTANCE } from "@/lib/core/reviews/judgement";
import { CHANGE_COLUMNS, CHANGE_PREFIX, type ChangeColumn } from "@/lib/core/reviews/review-table";
import { csvFile } from "@/lib/core/text/csv-file";
import type { CsvCell } from "@/lib/core/text/csv-row";
import { compareModel } from "@/lib/view-models/comparison/compare-model";
import type { CompareOptions } from "@/lib/view-models/comparison/compare-options";
import { sayReaders } from "@/lib/view-models/comparison/say-readers";
import { exportedChanges } from "./exported-changes";

/**
 * The changes of a view with what was said of them, a row each, as CSV with a head line and CRLF line ends. Importance,
 * position, note and reviewed can be edited and read back (`readReviewTable`).
 */
export function changesCsv(view: CompareView, options: CompareOptions): string {
  const rows = exportedChanges(view, compareModel(view, options)).map(({ number, entry, older, newer }) => {
    const { review } = entry;
    const cells: Readonly<Record<ChangeColumn, CsvCell>> = {
      change: CHANGE_PREFIX + entry.key,
      number,
      kind: entry.said,
      words: entry.words,
      topic: entry.topic,
      older,
      newer,
      importance: review?.significance ? IMPORTANCE[review.significance].word : null,
      position: review?.direction ?? null,
      note: review?.note ? { kept: review.note } : null,
      reviewed: review?.reviewed ? "yes" : "no",
      by: review?.byName ?? null,
      at: review?.at ?? null,
      revision: review?.revision ?? 0,
      assigned: entry.assignee?.name ?? null,
      readers: sayReaders(entry.judgements).join("\n") || null,
    };
    return CHANGE_COLUMNS.map((column) => cells[column]);
  });
  return csvFile([CHANGE_COLUMNS, ...rows]);
}
