import type { LaidBlock, LaidRuns } from "@/components/compare/lay-out-comparison";
import type { Run } from "@/components/compare/merged-runs";
import { cellRanges } from "@/lib/core/documents/table-row";

/**
 * The content of a table row by its cells, without the tabs between them. Words of the other side that are gone stand in
 * the cell where they stood: their own tabs lead to the next cells, though never beyond the last.
 */
export function contentByCell(
  block: LaidBlock,
  texts: { readonly older: string; readonly newer: string },
): LaidRuns[][] {
  const own = block.side === "older" ? "older" : "newer";
  const cells = cellRanges(texts[own], block).map((): LaidRuns[] => []);
  let at = 0;
  for (const group of block.content) {
    const parts = new Map<number, Run[]>();
    for (const run of group.runs) {
      const pieces = cellRanges(texts[run.side], run.range);
      pieces.forEach((range, piece) => {
        if (range.start === range.end) return;
        const cell = Math.min(at + piece, cells.length - 1);
        parts.set(cell, [...(parts.get(cell) ?? []), { ...run, range }]);
      });
      if (run.side === own) at += pieces.length - 1;
    }
    let { id } = group;
    // A change of white space alone keeps its place: links lead to it.
    if (parts.size === 0 && id !== null) parts.set(Math.min(at, cells.length - 1), []);
    for (const [cell, runs] of parts) {
      cells[cell]?.push({ ...group, id, runs });
      id = null;
    }
  }
  return cells;
}
