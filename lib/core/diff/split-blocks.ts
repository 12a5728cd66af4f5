import type { Range } from "@/lib/core/text/range";
import { isBlankAt, skipBlanks, skipBlanksBack } from "@/lib/core/text/trim-range";

/** Lines this wide look wrapped by a machine; wider ones are whole paragraphs. */
const narrowest = 50;
const widest = 130;
/** A line that begins with one of these continues none. */
const listSigns = "-=#|*•";

/**
 * Paragraphs of a text that comes without blocks. A blank line ends one; a line feed ends one unless the lines
 * look wrapped: none wider than 130 and the next line's first word would not have fitted. Linear time.
 * Ranges are in order, without white space around them; together they hold all that is not white space.
 */
export function splitBlocks(text: string): Range[] {
  const blocks: Range[] = [];
  scanBlocks(text, (start, end) => blocks.push({ start, end }));
  return blocks;
}

/** Calls `emit` with the borders of each of them. */
export function scanBlocks(text: string, emit: (start: number, end: number) => void): void {
  const starts: number[] = [];
  const ends: number[] = [];
  let lines = 0;
  let at = 0;
  while (at < text.length) {
    let stop = text.indexOf("\n", at);
    if (stop < 0) stop = text.length;
    const from = skipBlanks(text, at, stop);
    if (from < stop) {
      starts[lines] = from;
      ends[lines++] = skipBlanksBack(text, from, stop);
    } else if (lines > 0) {
      emitRun(text, starts, ends, lines, emit);
      lines = 0;
    }
    at = stop + 1;
  }
  if (lines > 0) emitRun(text, starts, ends, lines, emit);
}

/** The first `length` lines, with no blank one between them. */
function emitRun(
  text: string,
  starts: readonly number[],
  ends: readonly number[],
  length: number,
  emit: (start: number, end: number) => void,
): void {
  let width = 0;
  for (let i = 0; i < length; i++) width = Math.max(width, (ends[i] as number) - (starts[i] as number));
  const wrapped = width >= narrowest && width <= widest;
  let open = starts[0] as number;
  for (let i = 1; i < length; i++) {
    const start = starts[i] as number;
    const room = width - ((ends[i - 1] as number) - (starts[i - 1] as number) + 1);
    if (wrapped && isWrapped(text, start, ends[i] as number, room)) continue;
    emit(open, ends[i - 1] as number);
    open = start;
  }
  emit(open, ends[length - 1] as number);
}

/** Would the first word of the line `[start, end)` not have fitted into the `room` left above it? */
function isWrapped(text: string, start: number, end: number, room: number): boolean {
  if (listSigns.includes(text.charAt(start)) && /[-=#|*•\s]/.test(text.charAt(start + 1))) return false;
  let word = start;
  while (word < end && word - start <= room && !isBlankAt(text, word)) word++;
  return word - start > room;
}
