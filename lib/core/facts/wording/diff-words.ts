/** A run of words that differs. Offsets are of the sentence on each side; an empty stretch where that side has no words. */
export interface WordRun {
  readonly older: { readonly start: number; readonly end: number };
  readonly newer: { readonly start: number; readonly end: number };
}

const fold = (word: string) =>
  word
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}'%$€£<>≤≥-]/gu, "");

/** Sentences longer than this are told as a whole: the table of common words would be too large. */
const LONGEST = 400;

interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const folded = fold(match[0]);
    if (folded) found.push({ folded, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * The runs of words that differ between two sentences (longest common subsequence of words, letters' case and marks
 * apart). A single common word between two differences joins them. For summaries; the comparison of texts has its own
 * engine. O(words²), at most 400 by 400.
 */
export function diffWords(older: string, newer: string): WordRun[] {
  const a = tokens(older);
  const b = tokens(newer);
  if (a.length > LONGEST || b.length > LONGEST)
    return [{ older: { start: 0, end: older.length }, newer: { start: 0, end: newer.length } }];
  const same = (i: number, j: number) => i < a.length && j < b.length && a[i]?.folded === b[j]?.folded;
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const stretch = (list: readonly Token[], from: number, to: number) => {
    const point = list[from]?.start ?? list.at(-1)?.end ?? 0;
    return from === to ? { start: point, end: point } : { start: point, end: list[to - 1]?.end ?? point };
  };
  const runs: WordRun[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (same(i, j)) {
      i++;
      j++;
      continue;
    }
    const fromA = i;
    const fromB = j;
    while (i < a.length || j < b.length) {
      if (same(i, j)) {
        if (same(i + 1, j + 1) || i + 1 >= a.length || j + 1 >= b.length) break;
        i++;
        j++;
      } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    runs.push({ older: stretch(a, fromA, i), newer: stretch(b, fromB, j) });
  }
  return runs;
}
