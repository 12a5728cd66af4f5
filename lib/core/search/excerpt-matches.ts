import type { Range } from "@/lib/core/text/range";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";

/** A piece of an excerpt, marked where it is what was sought. */
export interface ExcerptRun {
  readonly text: string;
  readonly marked: boolean;
}
export interface Excerpt {
  readonly runs: readonly ExcerptRun[];
  /** Something stands before, or behind it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** UTF-16 units shown, and those before the first match. */
const LENGTH = 320;
const BEFORE = 100;

/** A stretch of a text around its first match, cut between words; all of it where it is short. `matches` are in order and apart. */
export function excerptMatches(text: string, matches: readonly Range[]): Excerpt {
  const { start, end } = windowOf(text, matches[0]);
  const runs: ExcerptRun[] = [];
  let at = start;
  const add = (to: number, marked: boolean) => {
    if (to > at) runs.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const match of matches) {
    if (match.start >= end) break;
    if (match.end <= start) continue;
    add(match.start, false);
    add(Math.min(match.end, end), true);
  }
  add(end, false);
  return { runs, cutBefore: start > 0, cutAfter: end < text.length };
}

function windowOf(text: string, first: Range | undefined): Range {
  if (text.length <= LENGTH + BEFORE) return { start: 0, end: text.length };
  const from = Math.max(0, (first?.start ?? 0) - BEFORE);
  const to = Math.min(text.length, Math.max(from + LENGTH, first?.end ?? 0));
  const blankAfter = from === 0 ? -1 : text.slice(from, from + 40).search(/\s/u);
  const start = blankAfter < 0 ? from : from + blankAfter + 1;
  const blankBefore = to === text.length ? -1 : text.slice(to - 40, to).lastIndexOf(" ");
  const end = blankBefore < 0 ? to : to - 40 + blankBefore;
  const own = first ?? { start, end };
  return snapToGraphemes(text, {
    start: Math.min(start, own.start),
    end: Math.max(end, Math.min(own.end, to)),
  });
}
