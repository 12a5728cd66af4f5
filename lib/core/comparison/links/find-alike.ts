import { featureCount, sharedMass, type UnitVector } from "@/lib/core/comparison/units/unit-vector";

export interface AlikePair {
  readonly older: number;
  readonly newer: number;
  readonly similarity: number;
}

/** A feature that more units than this hold leads everywhere and nowhere. */
const MOST_HOLDERS = 32;

/**
 * Pairs of units that are alike at any distance, the most alike first, each unit at most once. Candidates come from
 * an inverted index over rare features, never from all pairs; similarity is Dice over weighted features (Dice 1945; 0102).
 */
export function findAlike(
  older: readonly UnitVector[],
  newer: readonly UnitVector[],
  threshold: number,
): AlikePair[] {
  if (older.length === 0 || newer.length === 0) return [];
  const features = Math.max(featureCount(older), featureCount(newer));
  const index = new FeatureIndex(newer, features);
  const weightOf = new Float64Array(features);
  const rareShared = new Float64Array(newer.length);
  const touched: number[] = [];
  const pairs: AlikePair[] = [];
  older.forEach((vector, i) => {
    const { ids, weights, from, to, mass } = vector;
    for (let k = from; k < to; k++) {
      weightOf[ids[k] as number] = weights[k] as number;
      index.addShared(ids[k] as number, weights[k] as number, rareShared, touched);
    }
    for (const j of touched) {
      const candidate = newer[j] as UnitVector;
      const sum = mass + candidate.mass;
      // Rare features carry about half of what two versions of a sentence share.
      if (4 * (rareShared[j] as number) >= threshold * sum) {
        const similarity = (2 * sharedMass(weightOf, candidate)) / sum;
        if (similarity >= threshold) pairs.push({ older: i, newer: j, similarity });
      }
      rareShared[j] = 0;
    }
    touched.length = 0;
    for (let k = from; k < to; k++) weightOf[ids[k] as number] = 0;
  });
  return bestFirst(pairs, older.length, newer.length);
}

/** Which units hold a feature, for features that few hold. */
class FeatureIndex {
  private readonly from: Int32Array;
  private readonly units: Int32Array;
  private readonly weights: Float64Array;

  constructor(vectors: readonly UnitVector[], features: number) {
    const holders = new Int32Array(features);
    for (const { ids, from, to } of vectors) {
      for (let k = from; k < to; k++) (holders[ids[k] as number] as number)++;
    }
    this.from = new Int32Array(features + 1);
    for (let id = 0; id < features; id++) {
      const count = holders[id] as number;
      this.from[id + 1] = (this.from[id] as number) + (count <= MOST_HOLDERS ? count : 0);
    }
    const total = this.from[features] as number;
    this.units = new Int32Array(total);
    this.weights = new Float64Array(total);
    const next = this.from.slice();
    vectors.forEach(({ ids, weights, from, to }, unit) => {
      for (let k = from; k < to; k++) {
        const id = ids[k] as number;
        if ((holders[id] as number) > MOST_HOLDERS) continue;
        const at = next[id] as number;
        this.units[at] = unit;
        this.weights[at] = weights[k] as number;
        next[id] = at + 1;
      }
    });
  }

  addShared(id: number, weight: number, shared: Float64Array, touched: number[]): void {
    const end = this.from[id + 1] as number;
    for (let at = this.from[id] as number; at < end; at++) {
      const unit = this.units[at] as number;
      if (shared[unit] === 0) touched.push(unit);
      (shared[unit] as number) += Math.min(weight, this.weights[at] as number);
    }
  }
}

function bestFirst(pairs: AlikePair[], olderCount: number, newerCount: number): AlikePair[] {
  // Ties: the earlier pair first, so that the answer depends on nothing but the texts.
  pairs.sort((a, b) => b.similarity - a.similarity || a.older - b.older || a.newer - b.newer);
  const usedOlder = new Uint8Array(olderCount);
  const usedNewer = new Uint8Array(newerCount);
  return pairs.filter((pair) => {
    if (usedOlder[pair.older] || usedNewer[pair.newer]) return false;
    usedOlder[pair.older] = 1;
    usedNewer[pair.newer] = 1;
    return true;
  });
}
