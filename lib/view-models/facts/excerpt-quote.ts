import type { Range } from "@/lib/core/text/range";

/** A quote in three parts, the middle one being the words a fact was read from. */
export interface Excerpt {
  readonly before: string;
  readonly focus: string;
  readonly after: string;
}

/** A quote cut at words to about `most` characters round its focus; an ellipsis stands where something was left out. */
export function excerptQuote(quote: string, focus: Range, most = Number.POSITIVE_INFINITY): Excerpt {
  const words = quote.slice(focus.start, focus.end);
  if (quote.length <= most)
    return { before: quote.slice(0, focus.start), focus: words, after: quote.slice(focus.end) };
  const room = Math.max(0, most - words.length);
  const wantedBefore = Math.min(focus.start, Math.floor(room / 2));
  const wantedAfter = Math.min(quote.length - focus.end, room - wantedBefore);
  const from = Math.max(0, focus.start - (room - wantedAfter));
  const to = focus.end + wantedAfter;
  const before = quote.slice(from, focus.start);
  const after = quote.slice(focus.end, to);
  return {
    before: from === 0 ? before : `… ${before.replace(/^\S*\s+/, "")}`,
    focus: words,
    after: to >= quote.length ? after : `${after.replace(/\s+\S*$/, "")} …`,
  };
}
