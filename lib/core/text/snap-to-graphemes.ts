import type { Range } from "./range";

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** A grapheme longer than this is an attack, not a letter; it is cut here and on a code point. */
const LONGEST = 512;

/**
 * The smallest range around `range` whose ends do not split a grapheme (a letter with its marks, an emoji
 * sequence, a surrogate pair, CR LF). UTF-16 units; ends outside the text are clamped; O(1) for plain text.
 */
export function snapToGraphemes(text: string, range: Range): Range {
  const start = Math.max(0, Math.min(range.start, text.length));
  const end = Math.max(start, Math.min(range.end, text.length));
  return {
    start: boundary(text, start, -1),
    end: end === start ? boundary(text, end, -1) : boundary(text, end, 1),
  };
}

/** True where no grapheme can span `at`: both neighbours are Latin-1 and not CR LF. Never wrong, sometimes shy. */
function plainly(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before < 0x300 && after < 0x300 && !(before === 13 && after === 10);
}

function boundary(text: string, at: number, direction: 1 | -1): number {
  if (plainly(text, at)) return at;
  let from = at - 1;
  while (from > at - LONGEST && !plainly(text, from)) from -= 1;
  let to = at + 1;
  while (to < at + LONGEST && !plainly(text, to)) to += 1;
  const segment = segmenter.segment(text.slice(from, to)).containing(at - from);
  if (!segment || segment.index === at - from) return at;
  return from + segment.index + (direction === 1 ? segment.segment.length : 0);
}
