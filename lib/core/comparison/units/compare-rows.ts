import type { Edit } from "@/lib/core/comparison/words/edit";
import type { Range } from "@/lib/core/text/range";
import { alignCells } from "./align-cells";
import { rowCells } from "./row-cells";

/** Edits between two cells; both may be empty. */
export type CompareCells = (older: Range, newer: Range) => readonly Edit[];

/**
 * Edits between two rows of a table, cell by cell, or `null` where they are no rows. A cell that came or went takes one sign between
 * cells along.
 */
export function compareRows(
  olderText: string,
  older: Range,
  newerText: string,
  newer: Range,
  compareCells: CompareCells,
): Edit[] | null {
  const from = rowCells(olderText, older.start, older.end);
  const to = from && rowCells(newerText, newer.start, newer.end);
  if (!from || !to) return null;
  const words = (text: string, cells: readonly Range[]) =>
    cells.map(({ start, end }) => text.slice(start, end).trim().toLowerCase());
  const pairs = alignCells(words(olderText, from), words(newerText, to));
  const edits: Edit[] = [];
  let last: { readonly i: number; readonly j: number } | null = null;
  for (const [i, j] of pairs) {
    const [a, b] = [from[i] as Range, to[j] as Range];
    const o = between(from, older.start, last ? last.i : null, i);
    const n = between(to, newer.start, last ? last.j : null, j);
    if (o.start < o.end || n.start < n.end) edits.push([o.start, o.end, n.start, n.end]);
    edits.push(...compareCells(a, b));
    last = { i, j };
  }
  const o = { start: last ? (from[last.i] as Range).end : older.start, end: older.end };
  const n = { start: last ? (to[last.j] as Range).end : newer.start, end: newer.end };
  if (o.start < o.end || n.start < n.end) edits.push([o.start, o.end, n.start, n.end]);
  return edits;
}

/** The cells between the last paired one and cell `next`, with the sign before or behind each; empty where there are none. */
function between(cells: readonly Range[], start: number, last: number | null, next: number): Range {
  if (last === null) return { start, end: (cells[next] as Range).start };
  const from = (cells[last] as Range).end;
  return { start: from, end: next === last + 1 ? from : (cells[next - 1] as Range).end };
}
