import "server-only";
import type { Row } from "./set-words";
import { isFigure, type TableRow, textOf } from "./table-of";

/** Of a column of figures, lines that are figures: one may be crossed by the overlong words of its neighbour. */
const MOST_FIGURES = 0.75;

/**
 * A field between two rules may hold several rows of a table: a statistic that is ruled every fifth row, or shaded in bands. Figures do not
 * wrap, so lines of figures beside as many names are rows; words beside words may be one cell of several lines and stay together.
 */
export function printedRows(row: TableRow): TableRow[] {
  const figures = row.cells.filter(
    (lines) =>
      lines.length > 1 && lines.filter(isFigureLine).length >= Math.max(2, MOST_FIGURES * lines.length),
  );
  if (figures.length === 0) return [row];
  const heights = distinct(figures.flat());
  const names = row.cells.find(
    (lines) =>
      lines.length > 1 && (!figures.includes(lines) || lines.every(isYear)) && isNames(lines, heights),
  );
  if (!names) return [row];
  const tops = distinct([...names, ...figures.flat()]);
  return tops.map((top, at) => {
    const below = tops[at + 1]?.y ?? Number.NEGATIVE_INFINITY;
    const own = (line: Row) => (at === 0 || line.y < top.y + reach(top)) && line.y >= below + reach(top);
    return {
      cells: row.cells.map((lines) => lines.filter(own)),
      y: at === 0 ? row.y : top.y + top.size,
      header: row.header,
    };
  });
}

/** Names of rows stand at the heights of the figures, and none goes on with the line above it. */
function isNames(lines: readonly Row[], heights: readonly Row[]): boolean {
  const at = (line: Row) => lines.some(({ y }) => Math.abs(y - line.y) < reach(line));
  return (
    lines.length >= heights.length - 1 &&
    heights.filter(at).length >= 0.8 * heights.length &&
    lines.length <= 1.25 * heights.length &&
    lines.slice(1).every(({ words }) => !/^[\p{Ll}(&]/u.test(textOf(words)))
  );
}

function isFigureLine({ words }: Row): boolean {
  return isFigure(textOf(words));
}

function isYear({ words }: Row): boolean {
  return /^(?:1[5-9]|20)\d\d\b/u.test(textOf(words));
}

function reach({ size }: Row): number {
  return 0.4 * size;
}

/** One line of each height, from top to bottom. */
function distinct(lines: readonly Row[]): Row[] {
  const result: Row[] = [];
  for (const line of lines.toSorted((one, two) => two.y - one.y)) {
    const last = result.at(-1);
    if (!last || last.y - line.y > reach(line)) result.push(line);
  }
  return result;
}
