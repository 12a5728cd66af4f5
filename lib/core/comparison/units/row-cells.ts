import type { Range } from "@/lib/core/text/range";

/** Longer lines with tabs in them are text that was laid out. */
const LONGEST_ROW = 2000;
/** A cell so long holds sentences: it may be reworded, and is known by its words, too. Characters. */
export const WORDY_CELL = 48;
/** What counts or marks an item of a list is no longer than this … */
const LONGEST_ITEM_SIGN = 14;
/** … and a text that hangs behind it, and is no cell of a table with numbered rows, is longer than this, … */
const SHORTEST_HANGING = 60;
/** … or ends as a sentence does and is longer than this. */
const SHORTEST_SENTENCE = 12;
const sentenceEnd = /[.!?;:…。！？；]["'”’»)\]]?$/u;
/** Marks of emphasis stand round it where the text is Markdown. */
const itemSign =
  /^(?:[*_]{0,3}(?:[([]?(?:\d{1,4}|\p{L}|[ivxlc]{1,6})[.)\]]{0,2}|\d{1,3}(?:\.\d{1,3})+\.?)[*_]{0,3}|[-–—•·▪◦‣●○■□*])$/iu;

/**
 * Is `text[start, end)` an item of a list whose sign is followed by a tab, as word processors and scanners write numbered paragraphs?
 * Its sentences are sentences; a row's cells are not. `tab`: where its first tab stands.
 */
function hangsBehindTab(text: string, start: number, tab: number, end: number): boolean {
  if (tab - start > LONGEST_ITEM_SIGN || end - tab <= SHORTEST_SENTENCE) return false;
  if (end - tab <= SHORTEST_HANGING && !sentenceEnd.test(text.slice(end - 2, end))) return false;
  if (!itemSign.test(text.slice(start, tab).trim())) return false;
  const next = text.indexOf("\t", tab + 1);
  return next < 0 || next >= end;
}

/** Does the line `text[start, end)` begin with the sign of an item and a tab? */
export function isHangingItem(text: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + LONGEST_ITEM_SIGN + 1);
  let tab = start;
  while (tab < limit && text.charCodeAt(tab) !== 0x09) tab++;
  return tab < limit && hangsBehindTab(text, start, tab, end);
}

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
  if (sign === "\t" && cells.length === 2 && hangsBehindTab(text, start, from - 1, end)) return null;
  return cells.length > (sign === "|" ? 2 : 1) ? cells : null;
}

/** Is `text[start, end)` a row? Cheaper than its cells. */
export function isRow(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ROW) return false;
  const isBarred = text.charCodeAt(start) === 0x7c;
  for (let at = isBarred ? start + 1 : start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) return false;
    if (unit === (isBarred ? 0x7c : 0x09)) return isBarred || !hangsBehindTab(text, start, at, end);
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
