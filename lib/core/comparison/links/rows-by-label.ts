import type { Units } from "@/lib/core/comparison/units/units";
import { rowLabel, wordyCells } from "@/lib/core/comparison/units/wordy-cells";
import { heaviestRising } from "@/lib/core/comparison/words/heaviest-rising";
import type { SentenceGroup, SentenceVectors } from "./align-sentences";
import { pairSimilarity } from "./joined-similarities";

/**
 * Pairs of rows, in order on both sides, that have a label which no other of them has, and of which one has sentences in a cell: by their
 * words they are strangers where these went elsewhere. n log n.
 */
export function rowsByLabel(
  older: Units,
  olderUnits: readonly number[],
  newer: Units,
  newerUnits: readonly number[],
): SentenceGroup[] {
  const there = unitsByLabel(newer, newerUnits);
  if (there.size === 0) return [];
  const pairs: SentenceGroup[] = [];
  for (const [label, o] of unitsByLabel(older, olderUnits)) {
    const n = there.get(label);
    if (o === null || n === undefined || n === null) continue;
    if (wordyCells(older, o).length + wordyCells(newer, n).length === 0) continue;
    pairs.push({ o0: o, o1: o + 1, n0: n, n1: n + 1, equal: false });
  }
  pairs.sort((a, b) => a.o0 - b.o0);
  const rising = heaviestRising(
    pairs.map(({ n0 }) => n0),
    pairs.map(() => 1),
  );
  return rising.map((k) => pairs[k] as SentenceGroup);
}

/** The one row with each label; `null` where several have it. */
function unitsByLabel(units: Units, among: readonly number[]): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (const unit of among) {
    const label = units.isRow(unit) ? rowLabel(units, unit) : null;
    if (label !== null) found.set(label, found.has(label) ? null : unit);
  }
  return found;
}

/** No row is several rows: of a group that would say so, the pair that is most alike is left. */
export function oneRowEach(
  group: SentenceGroup,
  older: Units,
  newer: Units,
  vectors: SentenceVectors,
): SentenceGroup {
  const { o0, o1, n0, n1 } = group;
  if (o1 - o0 === 1 && n1 - n0 === 1) return group;
  let best: SentenceGroup | null = null;
  let highest = -1;
  for (let o = o0; o < o1; o++) {
    for (let n = n0; older.isRow(o) && n < n1; n++) {
      const [from, to] = [vectors.older[o], vectors.newer[n]];
      if (!from || !to || !newer.isRow(n)) continue;
      const isNamed = rowLabel(older, o) !== null && rowLabel(older, o) === rowLabel(newer, n);
      const alike = pairSimilarity(from, to, vectors.features) + (isNamed ? 1 : 0);
      if (alike > highest) [best, highest] = [{ o0: o, o1: o + 1, n0: n, n1: n + 1, equal: false }, alike];
    }
  }
  return best ?? group;
}
