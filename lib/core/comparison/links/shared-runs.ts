import { heaviestRising } from "@/lib/core/comparison/words/heaviest-rising";
import type { SideWords } from "@/lib/core/comparison/words/side-words";
import type { WordTable } from "@/lib/core/comparison/words/word-table";
import type { SentenceGroup } from "./align-sentences";
import { LONG_RUN } from "./is-one-passage";
import { wordRuns } from "./word-runs";

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
  // Most stretches have units on one side only.
  if (olderUnits.length === 0 || newerUnits.length === 0) return [];
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

function runsOf(side: SideWords, unit: number, words: WordTable): number[] {
  const first = side.contentFrom(unit);
  return wordRuns({ side, first, last: side.to(unit), length: LONG_RUN }, words);
}
