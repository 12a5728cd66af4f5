/**
 * What a unit is made of: weighted features `[from, to)` of two lists that many units share, each id once in a unit.
 * Shared lists, because a statute has tens of thousands of sentences and three arrays each would cost more than they hold.
 */
export interface UnitVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly from: number;
  readonly to: number;
  /** The sum of its weights. */
  readonly mass: number;
}

/** Number of different features of the vectors, for tables indexed by feature. */
export function featureCount(vectors: readonly UnitVector[]): number {
  let highest = -1;
  for (const { ids, from, to } of vectors) {
    for (let k = from; k < to; k++) if ((ids[k] as number) > highest) highest = ids[k] as number;
  }
  return highest + 1;
}

/** What a unit has in common with another whose weights are given by feature. */
export function sharedMass(weightOf: Float64Array, { ids, weights, from, to }: UnitVector): number {
  let shared = 0;
  for (let k = from; k < to; k++) {
    const weight = weightOf[ids[k] as number] as number;
    const other = weights[k] as number;
    shared += weight < other ? weight : other;
  }
  return shared;
}
