import type { Range } from "@/lib/core/text/range";

/** Longer lines with tabs in them are text that was laid out. */
const LONGEST_ROW = 2000;

/**
 * The cells of a row of a table, in order, empty ones too, or `null` where `text[start, end)` is no row: cells are parted by tabs, or by bars
 * in a line that begins with one.
 */
export function rowCells(text: string, start: number, end: number): Range[] | null {
  if (end - start > LONGEST_ROW) return null;
  const sign = text.charAt(start) === "|" ? "|" : "\t";
  const cells: Range[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (text.charAt(at) === "\n") return null;
    if (text.charAt(at) !== sign) continue;
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  cells.push({ start: from, end });
  return cells.length > (sign === "|" ? 2 : 1) ? cells : null;
}

/** Is `text[start, end)` a row? Cheaper than its cells. */
export function isRow(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ROW) return false;
  const isBarred = text.charCodeAt(start) === 0x7c;
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) return false;
    if (unit === (isBarred ? 0x7c : 0x09)) return true;
  }
  return false;
}

/** A row keeps the tabs at its ends: its first or its last cells are empty. */
export function withEmptyCells(text: string, start: number, end: number): Range {
  if (text.charCodeAt(start - 1) !== 0x09 && text.charCodeAt(end) !== 0x09) return { start, end };
  if (!isRow(text, start, end)) return { start, end };
  let [from, to] = [start, end];
  while (from > 0 && text.charCodeAt(from - 1) === 0x09) from--;
  while (to < text.length && text.charCodeAt(to) === 0x09) to++;
  return { start: from, end: to };
}
