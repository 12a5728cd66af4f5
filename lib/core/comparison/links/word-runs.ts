import type { SideWords } from "@/lib/core/comparison/words/side-words";
import { WordClass } from "@/lib/core/comparison/words/word-sequence";
import type { WordTable } from "@/lib/core/comparison/words/word-table";

/** Multiplier of the hash. */
const BASE = 0x01000193;
const NONE = new Int32Array(0);

/**
 * A hash of every `length` words in a row among the tokens `[first, last)` of a side, rolled from one to the next (Karp and Rabin 1987).
 * Signs and capitals do not count. `told` marks some of the tokens, counted from `first`: then only runs of which half is marked are
 * answered. Two runs may have one hash: whoever pairs by it compares the words. Linear.
 */
export function wordRuns(
  side: SideWords,
  first: number,
  last: number,
  length: number,
  words: WordTable,
  told: Uint8Array | null = null,
): Int32Array {
  const most = last - first;
  if (most < length) return NONE;
  const ids = new Int32Array(most);
  const marks = told && new Uint8Array(most);
  let count = 0;
  for (let k = first; k < last; k++) {
    const id = side.ids[k] as number;
    if (words.classOf(id) === WordClass.sign) continue;
    if (marks) marks[count] = told[k - first] as number;
    ids[count++] = words.foldedIdOf(id);
  }
  const runs = new Int32Array(Math.max(0, count - length + 1));
  // What a word has become in the hash when it leaves the window.
  let baseOut = 1;
  for (let k = 0; k < length; k++) baseOut = Math.imul(baseOut, BASE);
  let hash = 0;
  let marked = 0;
  let found = 0;
  for (let k = 0; k < count; k++) {
    hash = (Math.imul(hash, BASE) + (ids[k] as number)) | 0;
    if (k >= length) hash = (hash - Math.imul(ids[k - length] as number, baseOut)) | 0;
    if (marks) marked += (marks[k] as number) - (k >= length ? (marks[k - length] as number) : 0);
    if (k >= length - 1 && (!marks || 2 * marked >= length)) runs[found++] = hash;
  }
  return runs.subarray(0, found);
}
