import type { Vocabulary } from "./passage-index";

const known = new WeakMap<Vocabulary, Map<number, number>>();

/** Below this share of common letters two words are different words. */
const FLOOR = 0.6;
/** An alike word is still another word. */
const AT_MOST = 0.8;
const SHORTEST = 4;
/** Pairs remembered for one vocabulary: some ten megabytes, then it begins anew. */
const MOST_KNOWN = 200_000;

/**
 * How far two different words may stand for each other, 0 to 0.8: the share of letters in their common beginning
 * and end ("techniqes"/"techniques", "Satzes"/"Sätze"). 0 for short words and below 0.6. Remembered per vocabulary.
 */
export function wordLikeness(vocabulary: Vocabulary, left: number, right: number): number {
  const { firstLetters, lastLetters } = vocabulary;
  if (firstLetters[left] !== firstLetters[right] && lastLetters[left] !== lastLetters[right]) return 0;
  const one = vocabulary.words[left] ?? "";
  const other = vocabulary.words[right] ?? "";
  if (one.length < SHORTEST || other.length < SHORTEST) return 0;
  let pairs = known.get(vocabulary);
  if (!pairs) {
    pairs = new Map();
    known.set(vocabulary, pairs);
  }
  const key = left * 0x4000000 + right;
  let likeness = pairs.get(key);
  if (likeness === undefined) {
    if (pairs.size >= MOST_KNOWN) pairs.clear();
    likeness = compare(one, other);
    pairs.set(key, likeness);
  }
  return likeness;
}

function compare(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const share = (head + tail) / Math.max(one.length, other.length);
  return share < FLOOR ? 0 : share * AT_MOST;
}
