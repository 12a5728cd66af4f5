import { alignSequence } from "@/lib/core/comparison/links/align-sequence";
import { alignWords } from "./align-words";
import type { WordEditRange } from "./readable-edits";
import type { WordSequence } from "./word-sequence";

/** Cells one dynamic programming may have; longer stretches are cut at words that stand once on both sides. */
const MOST_CELLS = 90_000;

/**
 * Edits between two token sequences, in order; outside them the tokens are equal in pairs. Equal ends are taken off
 * first; what is too long to align at once is cut at rare common words.
 */
export function compareTokens(older: WordSequence, newer: WordSequence, idCount: number): WordEditRange[] {
  let o0 = 0;
  let n0 = 0;
  let o1 = older.length;
  let n1 = newer.length;
  while (o0 < o1 && n0 < n1 && older.ids[o0] === newer.ids[n0]) {
    o0++;
    n0++;
  }
  while (o0 < o1 && n0 < n1 && older.ids[o1 - 1] === newer.ids[n1 - 1]) {
    o1--;
    n1--;
  }
  if (o0 === o1 && n0 === n1) return [];
  if (o0 === o1 || n0 === n1 || (o1 - o0) * (n1 - n0) <= MOST_CELLS) {
    return alignWords(older, o0, o1, newer, n0, n1, older.length - o1);
  }
  return cutAtRareWords(older, o0, o1, newer, n0, n1, idCount);
}

function cutAtRareWords(
  older: WordSequence,
  o0: number,
  o1: number,
  newer: WordSequence,
  n0: number,
  n1: number,
  idCount: number,
): WordEditRange[] {
  const match = alignSequence(older.ids.subarray(o0, o1), newer.ids.subarray(n0, n1), idCount);
  const edits: WordEditRange[] = [];
  let o = o0;
  let n = n0;
  for (let k = 0; k <= match.length; k++) {
    const to = k < match.length ? (match[k] as number) : n1 - n0;
    if (to < 0) continue;
    const stop = o0 + k;
    const newerStop = n0 + to;
    if (stop > o && newerStop > n && (stop - o) * (newerStop - n) <= MOST_CELLS) {
      for (const edit of alignWords(older, o, stop, newer, n, newerStop)) edits.push(edit);
    } else if (stop > o || newerStop > n)
      edits.push({ o0: o, o1: stop, n0: n, n1: newerStop, capital: false });
    o = stop + 1;
    n = newerStop + 1;
  }
  return edits;
}
