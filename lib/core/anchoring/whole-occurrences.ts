import type { Range } from "@/lib/core/text/range";
import type { Needle } from "./needle";
import { countOf, type PassageIndex } from "./passage-index";

/** A quote that stands more often than this is no name for one passage. */
const MOST = 64;

/**
 * Where a needle's quote stands letter for letter, in order; `null` if in more than 64 places or it has no words.
 * Looks only where the rarest token of the quote stands, so it takes no walk through the text.
 */
export function wholeOccurrences(index: PassageIndex, needle: Needle): Range[] | null {
  const quote = needle.text.slice(needle.quoteStart, needle.quoteEnd);
  // Tokens at the edges may be parts of words there and whole words elsewhere; one inside is surely a token.
  let rarest = -1;
  for (let i = needle.first; i < needle.last; i += 1) {
    if ((needle.starts[i] ?? 0) < needle.quoteStart || (needle.ends[i] ?? 0) > needle.quoteEnd) continue;
    if (rarest < 0 || countOf(index, needle.ids[i] ?? -1) < countOf(index, needle.ids[rarest] ?? -1))
      rarest = i;
  }
  if (rarest < 0) return null;
  const inQuote = (needle.starts[rarest] ?? 0) - needle.quoteStart;
  const id = needle.ids[rarest] ?? -1;
  const from = index.placesFrom[id] ?? 0;
  const found: Range[] = [];
  for (let k = from; k < from + countOf(index, id); k += 1) {
    const start = (index.starts[index.places[k] ?? 0] ?? 0) - inQuote;
    if (start < 0 || !index.text.startsWith(quote, start)) continue;
    if (found.length === MOST) return null;
    found.push({ start, end: start + quote.length });
  }
  return found;
}
