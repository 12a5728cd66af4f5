import type { UnitVector } from "@/lib/core/diff/unit-features";

export interface AlikePair {
  readonly older: number;
  readonly newer: number;
  readonly similarity: number;
}

/** Of each unit only its heaviest features are looked up: a common word would lead everywhere. */
const mostProbes = 24;
/** A feature that more units than this hold is no trace. */
const mostHolders = 64;

/**
 * Pairs of units that are alike at any distance, the most alike first, each unit at most once. Candidates come from
 * an inverted index over rare features, never from all pairs; similarity is Dice over weighted features.
 */
export function findAlike(
  older: readonly UnitVector[],
  newer: readonly UnitVector[],
  threshold: number,
): AlikePair[] {
  const holders = new Map<number, number[]>();
  newer.forEach((vector, j) => {
    for (const id of heaviest(vector)) {
      const list = holders.get(id);
      if (!list) holders.set(id, [j]);
      else if (list.length <= mostHolders) list.push(j);
    }
  });
  const pairs: AlikePair[] = [];
  const common = new Map<number, number>();
  older.forEach((vector, i) => {
    common.clear();
    for (const id of heaviest(vector)) {
      const list = holders.get(id);
      if (!list || list.length > mostHolders) continue;
      for (const j of list) common.set(j, (common.get(j) ?? 0) + 1);
    }
    for (const [j, count] of common) {
      const candidate = newer[j] as UnitVector;
      const probes = Math.min(mostProbes, vector.ids.length, candidate.ids.length);
      if (count * 4 < probes) continue;
      const similarity = diceOf(vector, candidate);
      if (similarity >= threshold) pairs.push({ older: i, newer: j, similarity });
    }
  });
  // Ties: the earlier pair first, so that the answer depends on nothing but the texts.
  pairs.sort((a, b) => b.similarity - a.similarity || a.older - b.older || a.newer - b.newer);
  const usedOlder = new Set<number>();
  const usedNewer = new Set<number>();
  return pairs.filter((pair) => {
    if (usedOlder.has(pair.older) || usedNewer.has(pair.newer)) return false;
    usedOlder.add(pair.older);
    usedNewer.add(pair.newer);
    return true;
  });
}

function heaviest({ ids, weights }: UnitVector): number[] {
  const order = Array.from(ids.keys());
  if (order.length > mostProbes) {
    order.sort(
      (a, b) => (weights[b] as number) - (weights[a] as number) || (ids[a] as number) - (ids[b] as number),
    );
    order.length = mostProbes;
  }
  return order.map((k) => ids[k] as number);
}

function diceOf(a: UnitVector, b: UnitVector): number {
  const weightOf = new Map<number, number>();
  a.ids.forEach((id, k) => {
    weightOf.set(id, a.weights[k] as number);
  });
  let shared = 0;
  b.ids.forEach((id, k) => {
    const weight = weightOf.get(id);
    if (weight !== undefined) shared += Math.min(weight, b.weights[k] as number);
  });
  return a.mass + b.mass === 0 ? 0 : (2 * shared) / (a.mass + b.mass);
}
