import { unitVectors } from "@/lib/core/comparison/units/unit-features";
import { Interner } from "@/lib/core/comparison/words/interner";
import { absorbStubs } from "./absorb-stubs";
import { alignSequence } from "./align-sequence";
import { alignUnits, type UnitGroup } from "./align-units";
import { findAlike } from "./find-alike";

/** Passages of two versions that belong together, by index. */
export interface PassagePair {
  readonly older: readonly number[];
  readonly newer: readonly number[];
  readonly kind: "equal" | "modified" | "moved" | "split" | "merged";
  readonly similarity: number;
}

/** Above this product of unlinked units only equal units and moved ones are looked for. */
const MOST_CELLS = 250_000;
/** Passages out of order must be this alike. */
const MOVED_THRESHOLD = 0.6;
/** In texts that are this alike over all, what stands between two links was rewritten. */
const REVISION_THRESHOLD = 0.7;

/**
 * Aligns sentences or paragraphs that are given as lists: 1:1, 1:n, n:1 in order, and 1:1 moved at any distance.
 * Passages in no pair stand on one side only. Pairs come in the order of the older text.
 */
export function alignPassages(older: readonly string[], newer: readonly string[]): PassagePair[] {
  const vectors = unitVectors([...older, ...newer]);
  const olderVectors = vectors.slice(0, older.length);
  const newerVectors = vectors.slice(older.length);
  const found: UnitGroup[] = [];
  for (const { o0, o1, n0, n1, equal } of stretches(older, newer)) {
    if (equal) found.push({ o0, o1, n0, n1, similarity: 1 });
    else if ((o1 - o0) * (n1 - n0) <= MOST_CELLS) {
      for (const group of alignUnits(olderVectors.slice(o0, o1), newerVectors.slice(n0, n1))) {
        found.push({
          o0: group.o0 + o0,
          o1: group.o1 + o0,
          n0: group.n0 + n0,
          n1: group.n1 + n0,
          similarity: group.similarity,
        });
      }
    }
  }
  const groups = absorbStubs(found, older, newer);
  const pairs = groups.map((group) => pairOf(group, older, newer));
  const linkedOlder = new Set(pairs.flatMap((pair) => pair.older));
  const linkedNewer = new Set(pairs.flatMap((pair) => pair.newer));
  const freeOlder = indices(older).filter((i) => !linkedOlder.has(i));
  const freeNewer = indices(newer).filter((j) => !linkedNewer.has(j));
  const alike = findAlike(
    freeOlder.map((i) => olderVectors[i] as (typeof vectors)[number]),
    freeNewer.map((j) => newerVectors[j] as (typeof vectors)[number]),
    MOVED_THRESHOLD,
  );
  for (const { older: a, newer: b, similarity } of alike) {
    pairs.push({
      older: [freeOlder[a] as number],
      newer: [freeNewer[b] as number],
      kind: "moved",
      similarity,
    });
  }
  pairs.push(...rewritten(groups, older, newer));
  return pairs.sort((a, b) => (a.older[0] as number) - (b.older[0] as number));
}

const indices = (list: readonly unknown[]) => Array.from(list.keys());

interface Stretch {
  o0: number;
  o1: number;
  n0: number;
  n1: number;
  equal: boolean;
}

/** The whole where it is small enough to align at once; else cut at units that are equal. */
function stretches(older: readonly string[], newer: readonly string[]): Stretch[] {
  if (older.length * newer.length <= MOST_CELLS) {
    return [{ o0: 0, o1: older.length, n0: 0, n1: newer.length, equal: false }];
  }
  const interner = new Interner();
  const olderIds = Int32Array.from(older, (text) => interner.idOf(text));
  const newerIds = Int32Array.from(newer, (text) => interner.idOf(text));
  const match = alignSequence(olderIds, newerIds, interner.size);
  const found: Stretch[] = [];
  let o0 = 0;
  let n0 = 0;
  for (let i = 0; i <= match.length; i++) {
    const j = i < match.length ? (match[i] as number) : newer.length;
    if (j < 0) continue;
    if (i > o0 && j > n0) found.push({ o0, o1: i, n0, n1: j, equal: false });
    if (i < match.length) found.push({ o0: i, o1: i + 1, n0: j, n1: j + 1, equal: true });
    o0 = i + 1;
    n0 = j + 1;
  }
  return found;
}

function pairOf(group: UnitGroup, older: readonly string[], newer: readonly string[]): PassagePair {
  const { o0, o1, n0, n1, similarity } = group;
  const from = Array.from({ length: o1 - o0 }, (_, k) => o0 + k);
  const to = Array.from({ length: n1 - n0 }, (_, k) => n0 + k);
  if (to.length > 1) return { older: from, newer: to, kind: "split", similarity };
  if (from.length > 1) return { older: from, newer: to, kind: "merged", similarity };
  return { older: from, newer: to, kind: older[o0] === newer[n0] ? "equal" : "modified", similarity };
}

/** Where nearly all passages correspond, as many left alone on both sides at the same place were rewritten. */
function rewritten(
  groups: readonly UnitGroup[],
  older: readonly string[],
  newer: readonly string[],
): PassagePair[] {
  const alike = groups.filter((group) => group.similarity >= REVISION_THRESHOLD);
  if (alike.length < REVISION_THRESHOLD * Math.max(older.length, newer.length)) return [];
  const pairs: PassagePair[] = [];
  const ends = [...groups, { o0: older.length, n0: newer.length, o1: 0, n1: 0, similarity: 0 }];
  let o = 0;
  let n = 0;
  for (const group of ends) {
    if (group.o0 - o === 1 && group.n0 - n === 1)
      pairs.push({ older: [o], newer: [n], kind: "modified", similarity: 0 });
    o = group.o1;
    n = group.n1;
  }
  return pairs;
}
