import type { Statement } from "./align-statements";

/** A phrase that stands in both texts and goes on with other words. */
export interface ContinuedPhrase {
  readonly older: Statement;
  readonly newer: Statement;
  readonly olderWords: string;
  readonly newerWords: string;
}

/** So many words in a row, three of them long, make a phrase that two texts hardly share by chance. */
const PHRASE = 4;
const fold = (word: string) =>
  word
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}'-]/gu, "");
const telling = (words: readonly string[]) =>
  words.filter((word) => fold(word).length > 4).length >= 3 &&
  words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 4).length >= 2;

interface Place {
  readonly statement: Statement;
  readonly words: readonly string[];
  readonly at: number;
}

/**
 * Phrases that stand once in each of two sets of statements and are followed by different words:
 * "unprovoked and unjustified attack", "unprovoked and unjustified war". Each with its next words. O(words).
 */
export function continuedDifferently(
  older: readonly Statement[],
  newer: readonly Statement[],
): ContinuedPhrase[] {
  const index = new Map<string, Place | null>();
  for (const statement of newer) {
    const words = statement.text.split(/\s+/);
    const folded = words.map(fold);
    for (let at = 0; at + PHRASE <= words.length; at++) {
      if (!telling(words.slice(at, at + PHRASE))) continue;
      const key = folded.slice(at, at + PHRASE).join(" ");
      index.set(key, index.has(key) ? null : { statement, words, at });
    }
  }
  const found: ContinuedPhrase[] = [];
  const seen = new Set<string>();
  for (const statement of older) {
    const words = statement.text.split(/\s+/);
    const folded = words.map(fold);
    for (let at = 0; at + PHRASE <= words.length; at++) {
      const key = folded.slice(at, at + PHRASE).join(" ");
      const place = index.get(key);
      if (!place || seen.has(key)) continue;
      seen.add(key);
      let length = PHRASE;
      while (
        at + length < words.length &&
        place.at + length < place.words.length &&
        folded[at + length] === fold(place.words[place.at + length] ?? "")
      )
        length++;
      for (let inner = 1; inner + PHRASE <= length; inner++)
        seen.add(folded.slice(at + inner, at + inner + PHRASE).join(" "));
      const end = at + length;
      if (end >= words.length || place.at + length >= place.words.length) continue;
      found.push({
        older: statement,
        newer: place.statement,
        olderWords: words.slice(at, Math.min(words.length, end + 1)).join(" "),
        newerWords: place.words
          .slice(place.at, Math.min(place.words.length, place.at + length + 3))
          .join(" "),
      });
    }
  }
  return found;
}
