import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import type { Range } from "@/lib/core/text/range";

/**
 * The canonical text of a table row: its cells in order, one tab between two, an empty cell as nothing between its tabs.
 * So a cell keeps its column whatever stands in the others. A cell over several rows is written in each of them (each row
 * says all that holds for it); a cell over several columns in the first, with empty cells for the rest.
 */
export function rowText(cells: readonly string[]): string {
  return cells.map((cell) => canonicalLine(cell.replace(/\t/g, " "))).join("\t");
}

/** Where the cells of a row stand in the text that holds it; empty cells are empty ranges. */
export function cellRanges(text: string, row: Range): Range[] {
  let start = row.start;
  return text
    .slice(row.start, row.end)
    .split("\t")
    .map((cell) => {
      const range = { start, end: start + cell.length };
      start = range.end + 1;
      return range;
    });
}
