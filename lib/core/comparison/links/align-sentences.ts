import type { UnitIds } from "@/lib/core/comparison/units/unit-ids";
import type { UnitVector } from "@/lib/core/comparison/units/unit-vector";
import { heaviestRising } from "@/lib/core/comparison/words/heaviest-rising";
import { alignSequence } from "./align-sequence";
import { alignUnits } from "./align-units";
import { findAlike } from "./find-alike";

/** Sentences `[o0, o1)` of the older and `[n0, n1)` of the newer text that correspond. */
export interface SentenceGroup {
  readonly o0: number;
  readonly o1: number;
  readonly n0: number;
  readonly n1: number;
  readonly equal: boolean;
}

/** A stretch with no more cells than this is aligned by looking at all of them. */
export const MOST_CELLS = 4_000;
/** Weighted words in common below which two sentences are not one sentence reworded. */
export const THRESHOLD = 0.4;
/** Anchors in long stretches are sentences at least this alike. */
const ANCHOR_THRESHOLD = 0.5;

const order = { threshold: THRESHOLD, placeBonus: 0, floor: 0.15, parts: true };

/** What is known of the vectors of both sides. */
export interface SentenceVectors {
  readonly older: readonly (UnitVector | undefined)[];
  readonly newer: readonly (UnitVector | undefined)[];
  /** One more than the highest feature of any of them. */
  readonly features: number;
}

/** What a sentence counts besides its length: rather one long sentence moves than two short ones. */
const UNIT_WORTH = 24;

/** Equal sentences in order: the counterpart of each older one, counted from `n0`, or -1. */
export function equalSentences(
  older: UnitIds,
  o0: number,
  o1: number,
  newer: UnitIds,
  n0: number,
  n1: number,
): Int32Array {
  const { units, texts } = older;
  const olderIds = older.between(o0, o1);
  const newerIds = newer.between(n0, n1);
  return alignSequence(
    olderIds,
    newerIds,
    texts.size,
    (k) => units.end(o0 + k) - units.start(o0 + k) + UNIT_WORTH,
  );
}

/**
 * Sentences that were reworded, in order, among the unlinked ones of a stretch. Short stretches are aligned whole
 * (1:1, 1:n, n:1); long ones are first cut at pairs that are much alike, found through rare words.
 */
export function rewordedSentences(
  { older, newer, features }: SentenceVectors,
  o0: number,
  o1: number,
  n0: number,
  n1: number,
): SentenceGroup[] {
  const from = vectorsOf(older, o0, o1);
  const to = vectorsOf(newer, n0, n1);
  if (from.length * to.length <= MOST_CELLS) return wholeStretch(from, o0, to, n0, features);
  const pairs = findAlike(from, to, ANCHOR_THRESHOLD).sort((a, b) => a.older - b.older);
  const groups: SentenceGroup[] = [];
  let [o, n] = [0, 0];
  const between = (olderTo: number, newerTo: number) => {
    if ((olderTo - o) * (newerTo - n) > MOST_CELLS) return;
    groups.push(...wholeStretch(from.slice(o, olderTo), o0 + o, to.slice(n, newerTo), n0 + n, features));
  };
  const places = pairs.map((pair) => pair.newer);
  const weights = pairs.map((pair) => pair.similarity * (from[pair.older] as UnitVector).mass);
  for (const k of heaviestRising(places, weights)) {
    const pair = pairs[k] as (typeof pairs)[number];
    between(pair.older, pair.newer);
    const [i, j] = [o0 + pair.older, n0 + pair.newer];
    groups.push({ o0: i, o1: i + 1, n0: j, n1: j + 1, equal: false });
    [o, n] = [pair.older + 1, pair.newer + 1];
  }
  between(from.length, to.length);
  return groups;
}

const nothing: UnitVector = { ids: new Int32Array(0), weights: new Float64Array(0), from: 0, to: 0, mass: 0 };

function vectorsOf(vectors: readonly (UnitVector | undefined)[], from: number, to: number): UnitVector[] {
  return Array.from({ length: to - from }, (_, k) => vectors[from + k] ?? nothing);
}

function wholeStretch(
  from: UnitVector[],
  o0: number,
  to: UnitVector[],
  n0: number,
  features: number,
): SentenceGroup[] {
  return alignUnits(from, to, { ...order, features }).map((group) => ({
    o0: group.o0 + o0,
    o1: group.o1 + o0,
    n0: group.n0 + n0,
    n1: group.n1 + n0,
    equal: false,
  }));
}
