import type { CanonicalLine } from "./canonical-lines";
import { LineEndHyphens } from "./line-end-hyphens";
import { readBareNumber, readListMarker } from "./list-marker";
import { isDrawnLine } from "./underlined-headings";

/** Lines longer than this are not broken by hand or by a mail program. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 45;
const CJK_END = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]$/;
const CJK_START = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/**
 * Joins the lines of a text that was broken at a fixed width. A break is taken back only where the next word
 * would not have fitted, which is what a program that wraps leaves behind, or where an item hangs below its marker;
 * addresses, verses and tables keep their lines. A joined paragraph gets an empty line after it, so that joining again changes nothing.
 */
export function unwrapLines(lines: readonly CanonicalLine[]): readonly CanonicalLine[] {
  let joined = unwrapOnce(lines);
  for (let before = lines.length; joined.length < before; ) {
    before = joined.length;
    joined = unwrapOnce(joined);
  }
  return joined;
}

function unwrapOnce(lines: readonly CanonicalLine[]): readonly CanonicalLine[] {
  const width = wrapWidth(lines) ?? Number.POSITIVE_INFINITY;
  const hyphens = new LineEndHyphens(lines.map((line) => line.text));
  const joined: { text: string; indent: number; afterBlank: boolean }[] = [];
  let last: CanonicalLine | undefined;
  let closed = false;
  let item: HangingItem | null = null;
  for (const line of lines) {
    const open = joined.at(-1);
    const onwards =
      last && (line.goesOn || continues(last, line, width) || (item && hangs(item, last, line)));
    if (open && onwards) {
      open.text = join(open.text, line.text, hyphens);
      closed = true;
    } else {
      joined.push({ ...line, afterBlank: line.afterBlank || (closed && joined.length > 0) });
      closed = false;
      item = itemOf(line);
    }
    last = line;
  }
  return joined;
}

/** Lines shorter than this share of the width are an address, a verse or a row: they say nothing of how prose was broken. */
const LONG_ENOUGH = 0.5;

/** So many lines may be wider than the text was wrapped at, by share and in number: addresses, a line of the archive above it. */
const WIDER = 0.02;
const FEW_WIDER = 3;

/** The width the text was wrapped at, `null` where it was not. Rules drawn with signs have a width of their own. */
function wrapWidth(lines: readonly CanonicalLine[]): number | null {
  const lengths = lines
    .filter(({ text }) => /\p{L}/u.test(text))
    .map((line) => line.indent + line.text.length)
    .toSorted((one, other) => other - one);
  const over = lengths.filter((length) => length > WIDEST_WRAP).length;
  if (over > lengths.length * WIDER) return null;
  const few = Math.max(FEW_WIDER, lengths.length * WIDER);
  for (const [at, width] of lengths.entries()) {
    if (width < NARROWEST_WRAP || at > few) return null;
    if (width > WIDEST_WRAP || width === lengths[at - 1]) continue;
    if (isWrappedAt(width, lines)) return width;
  }
  return null;
}

function isWrappedAt(width: number, lines: readonly CanonicalLine[]): boolean {
  let pairs = 0;
  let full = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next || next.afterBlank || readListMarker(next.text) || beginsNumbered(line, next)) continue;
    const length = line.indent + line.text.length;
    if (length < LONG_ENOUGH * width || length > width) continue;
    pairs++;
    if (isFull(line, next, width)) full++;
  }
  return full >= 2 && full >= pairs * 0.5;
}

function isFull(line: CanonicalLine, next: CanonicalLine, width: number): boolean {
  const firstWord = CJK_START.test(next.text) ? 2 : next.text.search(/[\s-]|$/u) + 1;
  const length = line.indent + line.text.length;
  return length <= width && length + 1 + firstWord > width;
}

function continues(line: CanonicalLine, next: CanonicalLine, width: number): boolean {
  if (next.afterBlank || next.text.includes("\t") || line.text.includes("\t")) return false;
  if (isDrawnLine(line.text) || isDrawnLine(next.text)) return false;
  if (!isFull(line, next, width) || beginsNumbered(line, next)) return false;
  const marker = readListMarker(next.text);
  if (!marker) return true;
  // A sentence may go on with a dash or "(a)": then nothing ended above and no capital begins here.
  return !/[.:;!?”"»)]$/u.test(line.text) && /^\p{Ll}/u.test(next.text.slice(marker.length));
}

/** An item whose further lines stand below its words, not below its marker: columns where they may begin. */
interface HangingItem {
  readonly from: number;
  readonly to: number;
}

function itemOf({ text, indent }: CanonicalLine): HangingItem | null {
  const marker = readListMarker(text);
  // One column more or less: markers are set right or left, and blanks behind them are counted once.
  return marker ? { from: indent + 2, to: indent + marker.length + 3 } : null;
}

/** From so many characters on, a line without an end is no title above its text. */
const SHORTEST_FULL = 45;
const SHORTEST_BEFORE_NUMBER = 30;

/**
 * Does the line go on with the item above it, however early that was broken? By its column, and by words that cannot
 * begin something: a title of an item keeps a line of its own.
 */
function hangs(item: HangingItem, last: CanonicalLine, next: CanonicalLine): boolean {
  if (next.afterBlank || next.indent < item.from || next.indent > item.to) return false;
  if (/\t/.test(last.text + next.text) || readListMarker(next.text)) return false;
  if (/^[\p{Ll}(“"‘']/u.test(next.text)) return true;
  if (/[.:;!?]$/.test(last.text)) return false;
  return last.text.length >= (/^\p{N}/u.test(next.text) ? SHORTEST_BEFORE_NUMBER : SHORTEST_FULL);
}

/** "… for all.", "2 Fund schools …": a number behind the end of a sentence begins an item. */
const beginsNumbered = (line: CanonicalLine, next: CanonicalLine) =>
  /[.:;!?]$/.test(line.text) && readBareNumber(next.text) !== null;

function join(before: string, after: string, hyphens: LineEndHyphens): string {
  return CJK_END.test(before) && CJK_START.test(after) ? before + after : hyphens.join(before, after);
}
