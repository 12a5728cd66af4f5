import { listMarkerAt } from "@/lib/core/text/list-marker";
import type { Range } from "@/lib/core/text/range";
import { isBlankAt, skipBlanks, skipBlanksBack } from "@/lib/core/text/trim-range";
import { LineSigns } from "./line-signs";
import { isHangingItem } from "./row-cells";

/** Lines this wide look wrapped by a machine; wider ones are whole paragraphs. */
const NARROWEST = 50;
const WIDEST = 130;
/** A line shorter than this that a small letter follows may be an entry of a list. */
const SHORTEST_BROKEN = 20;
/** A line that begins with one of these continues none. */
const LIST_SIGNS = "-=#|*•";

/**
 * Paragraphs of a text that comes without blocks. A blank line ends one; a line feed ends one unless the lines
 * look wrapped: none wider than 130 and the next line's first word would not have fitted; or set in under an item; or a
 * sentence goes on with a small letter. Rows of tables stay lines. Linear time.
 * Ranges are in order, without white space around them; together they hold all that is not white space.
 */
export function splitBlocks(text: string): Range[] {
  const blocks: Range[] = [];
  scanBlocks(text, new LineSigns(text), (start, end) => blocks.push({ start, end }));
  return blocks;
}

/** Calls `emit` with the borders of each of them. */
export function scanBlocks(text: string, signs: LineSigns, emit: (start: number, end: number) => void): void {
  const starts: number[] = [];
  const ends: number[] = [];
  const indents: number[] = [];
  let lines = 0;
  let at = 0;
  while (at < text.length) {
    let stop = text.indexOf("\n", at);
    if (stop < 0) stop = text.length;
    const from = skipBlanks(text, at, stop);
    if (from < stop) {
      indents[lines] = from - at;
      starts[lines] = from;
      ends[lines++] = skipBlanksBack(text, from, stop);
    } else if (lines > 0) {
      emitRun(text, { starts, ends, indents, length: lines, signs }, emit);
      lines = 0;
    }
    at = stop + 1;
  }
  if (lines > 0) emitRun(text, { starts, ends, indents, length: lines, signs }, emit);
}

/** Lines with no blank one between them; the arrays may be longer. */
interface Lines {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How far each is set in. */
  readonly indents: readonly number[];
  readonly length: number;
  readonly signs: LineSigns;
}

function emitRun(text: string, lines: Lines, emit: (start: number, end: number) => void): void {
  const { starts, ends, indents, length, signs } = lines;
  let width = 0;
  for (let i = 0; i < length; i++) width = Math.max(width, (ends[i] as number) - (starts[i] as number));
  const isNarrow = width >= NARROWEST && width <= WIDEST;
  let first = 0;
  for (let i = 1; i < length; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    const before = (ends[i - 1] as number) - (starts[i - 1] as number);
    const isText = !signs.isRow(starts[i - 1] as number, ends[i - 1] as number) && !signs.isRow(start, end);
    if (isText && !isHangingItem(text, start, end)) {
      if (isNarrow && isWrapped(text, start, end, width - before - 1)) continue;
      const isUnder =
        (indents[i] as number) > (indents[first] as number) &&
        listMarkerAt(text, starts[first] as number, ends[first] as number) !== null;
      const goesOn = isUnder || isBroken(text, before, ends[i - 1] as number, start);
      if (goesOn && listMarkerAt(text, start, end) === null) continue;
    }
    emit(starts[first] as number, ends[i - 1] as number);
    first = i;
  }
  emit(starts[first] as number, ends[length - 1] as number);
}

/** Does a sentence or a word go on from the line of so many signs that ends at `end` to the one that begins at `start`? */
function isBroken(text: string, length: number, end: number, start: number): boolean {
  const letter = text.charCodeAt(start);
  // Most lines begin with a capital, a figure or a sign: seen without a pattern.
  if (letter < 0x61 || (letter < 0x80 && letter > 0x7a) || !/\p{Ll}/u.test(text.charAt(start))) return false;
  if (/[-\u2010\u00ad]/u.test(text.charAt(end - 1)) && /\p{Ll}/u.test(text.charAt(end - 2))) return true;
  return length >= SHORTEST_BROKEN && /[\p{L}\p{N},]/u.test(text.charAt(end - 1));
}

/** Would the first word of the line `[start, end)` not have fitted into the `room` left above it? */
function isWrapped(text: string, start: number, end: number, room: number): boolean {
  if (LIST_SIGNS.includes(text.charAt(start)) && /[-=#|*•\s]/.test(text.charAt(start + 1))) return false;
  let word = start;
  while (word < end && word - start <= room && !isBlankAt(text, word)) word++;
  return word - start > room;
}
