import type { ComparisonRow } from "@/lib/core/comparison/changes/comparison-rows";
import { type TrackedParagraph, trackedParagraphs } from "@/lib/core/comparison/changes/tracked-paragraphs";
import { isFurniture } from "@/lib/view-models/comparison/row-groups";
import type { TrackedSide } from "./tracked-document";

/** The rows of a comparison as paragraphs with tracked changes, and the rows of page navigation that were left out of them. */
export function trackedRows<Row extends ComparisonRow>(
  rows: readonly Row[],
  older: TrackedSide,
  newer: TrackedSide,
  withFurniture: boolean,
): { readonly paragraphs: TrackedParagraph[]; readonly leftOut: readonly Row[] } {
  const sides = { older, newer };
  const isLeftOut = (row: Row) => !withFurniture && isFurniture(row);
  return {
    paragraphs: trackedParagraphs(
      rows.filter((row) => !isLeftOut(row)),
      { older: older.text, newer: newer.text },
      { isTableRow: (side, block) => sides[side].blocks[block]?.kind === "table-row" },
    ),
    leftOut: rows.filter(isLeftOut),
  };
}
