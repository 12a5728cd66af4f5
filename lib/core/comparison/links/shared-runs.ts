import { heaviestRising } from "@/lib/core/comparison/words/heaviest-rising";
import type { SideWords } from "@/lib/core/comparison/words/side-words";
import { WordClass } from "@/lib/core/comparison/words/word-sequence";
import type { WordTable } from "@/lib/core/comparison/words/word-table";
import type { SentenceGroup } from "./align-sentences";
import { LONG_RUN } from "./is-one-passage";

/**
 * Pairs of units, in order on both sides, that have `LONG_RUN` words in a row in common (by their hash): too many to stand there by chance, however
 * much was written round them. Signs and capitals do not count. Linear in the words of the units.
 */
export function sharedRuns(
  older: SideWords,
  olderUnits: readonly number[],
  newer: SideWords,
  newerUnits: readonly number[],
  words: WordTable,
): SentenceGroup[] {
  const unitOf = new Map<number, number>();
  for (const unit of newerUnits) for (const run of runsOf(newer, unit, words)) unitOf.set(run, unit);
  if (unitOf.size === 0) return [];
  const pairs: SentenceGroup[] = [];
  const weights: number[] = [];
  for (const unit of olderUnits) {
    const shared = new Map<number, number>();
    for (const run of runsOf(older, unit, words)) {
      const there = unitOf.get(run);
      if (there !== undefined) shared.set(there, (shared.get(there) ?? 0) + 1);
    }
    const [best] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (!best) continue;
    pairs.push({ o0: unit, o1: unit + 1, n0: best[0], n1: best[0] + 1, equal: false });
    weights.push(best[1]);
  }
  const places = pairs.map((pair) => pair.n0);
  return heaviestRising(places, weights).map((k) => pairs[k] as SentenceGroup);
}

/** Multiplier of the hash, and what it has become when a word leaves the window. */
const BASE = 0x01000193;
const BASE_OUT = Array.from({ length: LONG_RUN }).reduce((power: number) => Math.imul(power, BASE), 1);

/**
 * A hash of every `LONG_RUN` words in a row of a unit, rolled from one to the next (Karp and Rabin 1987). Two runs may have one hash:
 * whoever pairs units by it compares them.
 */
function runsOf(side: SideWords, unit: number, words: WordTable): Int32Array {
  const first = side.contentFrom(unit);
  const ids = new Int32Array(side.to(unit) - first);
  let count = 0;
  for (let k = first; k < side.to(unit); k++) {
    const id = side.ids[k] as number;
    if (words.classOf(id) !== WordClass.sign) ids[count++] = words.foldedIdOf(id);
  }
  const runs = new Int32Array(Math.max(0, count - LONG_RUN + 1));
  let hash = 0;
  for (let k = 0; k < count; k++) {
    hash = (Math.imul(hash, BASE) + (ids[k] as number)) | 0;
    if (k >= LONG_RUN) hash = (hash - Math.imul(ids[k - LONG_RUN] as number, BASE_OUT)) | 0;
    if (k >= LONG_RUN - 1) runs[k - LONG_RUN + 1] = hash;
  }
  return runs;
}
