import type { SideWords } from "@/lib/core/comparison/words/side-words";
import { WordClass } from "@/lib/core/comparison/words/word-sequence";
import type { WordTable } from "@/lib/core/comparison/words/word-table";

/** Multiplier of the hash. */
const BASE = 0x01000193;

/** Which words are looked at. */
export interface RunsWanted {
  readonly side: SideWords;
  /** The tokens `[first, last)` of the side. */
  readonly first: number;
  readonly last: number;
  /** So many words in a row make a run. */
  readonly length: number;
  /** Marks some of the tokens, counted from `first`: then only runs of which half is marked are told. */
  readonly told?: Uint8Array | null;
}

/**
 * Tells a hash of every `length` words in a row, rolled from one to the next (Karp and Rabin 1987), and the place of its first word among
 * the words. Signs and capitals do not count. Two runs may have one hash: whoever pairs by it compares the words. Linear, and keeps no
 * more than one run.
 */
export function eachWordRun(
  { side, first, last, length, told = null }: RunsWanted,
  words: WordTable,
  tell: (run: number, place: number) => void,
): void {
  if (last - first < length) return;
  // The words, and the marks, of the run that ends here.
  const ids = new Int32Array(length);
  const marks = new Uint8Array(told ? length : 0);
  // What a word has become in the hash when it leaves the window.
  let baseOut = 1;
  for (let k = 0; k < length; k++) baseOut = Math.imul(baseOut, BASE);
  let [hash, marked, count] = [0, 0, 0];
  for (let k = first; k < last; k++) {
    const id = side.ids[k] as number;
    if (words.classOf(id) === WordClass.sign) continue;
    const folded = words.foldedIdOf(id);
    const at = count % length;
    // Nothing leaves before the window is full: the ring begins with zeros.
    hash = (Math.imul(hash, BASE) + folded - Math.imul(ids[at] as number, baseOut)) | 0;
    ids[at] = folded;
    if (told) {
      const mark = told[k - first] as number;
      marked += mark - (marks[at] as number);
      marks[at] = mark;
    }
    count++;
    if (count >= length && (!told || 2 * marked >= length)) tell(hash, count - length);
  }
}

/** All of them. */
export function wordRuns(wanted: RunsWanted, words: WordTable): number[] {
  const runs: number[] = [];
  eachWordRun(wanted, words, (run) => runs.push(run));
  return runs;
}
