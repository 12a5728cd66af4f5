/** Offsets of one text in both units: UTF-16 inside Variorum, Unicode code points at the W3C border. */
export interface CodePoints {
  /** Code points before a UTF-16 offset; an offset inside a surrogate pair counts as before it. */
  toCodePoints(offset: number): number;
  /** The UTF-16 offset after that many code points; the end of the text for more than it has. */
  toUnits(codePoints: number): number;
  /** Length of the text in code points. */
  readonly length: number;
}

/** Counts a text once (linear); each conversion is then a binary search, and free for texts without surrogates. */
export function codePoints(text: string): CodePoints {
  /** Where the second halves of surrogate pairs stand: each is a unit that is no code point of its own. */
  const seconds: number[] = [];
  for (let at = text.search(/[\ud800-\udbff][\udc00-\udfff]/); at >= 0 && at + 1 < text.length; at += 1) {
    if ((text.codePointAt(at) ?? 0) <= 0xffff) continue;
    at += 1;
    seconds.push(at);
  }
  const length = text.length - seconds.length;
  return {
    length,
    toCodePoints: (offset) => offset - countBelow(seconds, (second) => second < offset + 1),
    toUnits: (points) =>
      Math.min(text.length, points + countBelow(seconds, (second, k) => second - k <= points)),
  };
}

/** How many leading elements pass; those that pass come first. */
function countBelow(sorted: readonly number[], passes: (value: number, at: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
