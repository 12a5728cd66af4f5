import { cellRanges } from "@/lib/core/documents/tables/table-row";
import type { Range } from "@/lib/core/text/range";
import type { LaidBlock, LaidRuns } from "./lay-out-comparison";
import type { Run } from "./merged-runs";

/**
 * The content of a table row by its cells, without the tabs between them. Words of the other side that are gone stand in
 * the cell where they stood: their own tabs lead to the next cells, though never beyond the last.
 */
export function contentByCell(
  block: LaidBlock,
  texts: { readonly older: string; readonly newer: string },
): LaidRuns[][] {
  const own = block.side === "older" ? "older" : "newer";
  const ranges = cellRanges(texts[own], block);
  const cells = ranges.map((): LaidRuns[] => []);
  const runs = block.content.flatMap((group) => group.runs);
  // A row may begin with empty cells: its words say where they stand.
  const firstOwn = runs.find(({ side }) => side === own);
  let at = firstOwn ? cellAt(ranges, firstOwn.range.start, 0) : 0;
  for (const group of block.content) {
    const parts = new Map<number, Run[]>();
    for (const run of group.runs) {
      if (run.side === own) at = cellAt(ranges, run.range.start, at);
      const pieces = cellRanges(texts[run.side], run.range);
      pieces.forEach((range, piece) => {
        if (range.start === range.end) return;
        const cell = Math.min(at + piece, cells.length - 1);
        const known = parts.get(cell);
        if (known) known.push({ ...run, range });
        else parts.set(cell, [{ ...run, range }]);
      });
      if (run.side === own) at += pieces.length - 1;
    }
    let { id } = group;
    // A change of white space alone keeps its place: links lead to it.
    if (parts.size === 0 && id !== null) parts.set(Math.min(at, cells.length - 1), []);
    for (const [cell, inside] of parts) {
      cells[cell]?.push({ ...group, id, runs: inside });
      id = null;
    }
  }
  return cells;
}

/** The cell an offset stands in, at or after the cell `from`. */
function cellAt(cells: readonly Range[], offset: number, from: number): number {
  let at = from;
  while (at < cells.length - 1 && (cells[at]?.end ?? 0) < offset) at++;
  return at;
}
