import type { Range } from "@/lib/core/text/range";
import { isBlankAt, trimRange } from "@/lib/core/text/trim-range";

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
  let run: Range[] = [];
  let at = 0;
  while (at < text.length) {
    let stop = text.indexOf("\n", at);
    if (stop < 0) stop = text.length;
    const line = trimRange(text, at, stop);
    if (line) run.push(line);
    else if (run.length) {
      pushRun(text, run, blocks);
      run = [];
    }
    at = stop + 1;
  }
  if (run.length) pushRun(text, run, blocks);
  return blocks;
}

function pushRun(text: string, lines: Range[], blocks: Range[]): void {
  if (lines.length === 1) {
    blocks.push(lines[0] as Range);
    return;
  }
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  const wrapped = width >= narrowest && width <= widest;
  let open = lines[0] as Range;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Range;
    const above = lines[i - 1] as Range;
    if (wrapped && isWrapped(text, above, line, width)) open = { start: open.start, end: line.end };
    else {
      blocks.push(open);
      open = line;
    }
  }
  blocks.push(open);
}

function isWrapped(text: string, above: Range, line: Range, width: number): boolean {
  if (listSigns.includes(text.charAt(line.start)) && /[-=#|*•\s]/.test(text.charAt(line.start + 1)))
    return false;
  let word = line.start;
  while (word < line.end && !isBlankAt(text, word)) word++;
  return above.end - above.start + 1 + (word - line.start) > width;
}
