import { featureCount, type UnitVector } from "@/lib/core/comparison/units/unit-vector";
import { type PartRun, partRuns } from "@/lib/core/comparison/words/part-runs";
import {
  isPart,
  type JoinedSimilarities,
  joinedSimilarities,
  MOST_JOINED,
  pairSimilarity,
} from "./joined-similarities";

/** Units `[o0, o1)` and `[n0, n1)` that say the same thing, more or less. */
export interface UnitGroup {
  readonly o0: number;
  readonly o1: number;
  readonly n0: number;
  readonly n1: number;
  /** Weighted share of common features, 0 to 1. */
  readonly similarity: number;
}

/** What the caller knows about its units. */
export interface UnitOrder {
  /** Share of features in common below which two units are strangers. */
  readonly threshold: number;
  /** What standing at the same relative place adds to the similarity. */
  readonly placeBonus: number;
  /** Pairs less alike than this are not looked at further, nor joined with their neighbours. */
  readonly floor: number;
  /** Does a unit count that is part of another, and a run of any length of such? */
  readonly parts?: boolean;
  /** One more than the highest feature of any unit, where the caller knows it. */
  readonly features?: number;
}

/** For letters of whole texts, also far apart in their wording. */
const loose: UnitOrder = { threshold: 0.3, placeBonus: 0.1, floor: 0.02 };
/** Larger groups count more, but less than in proportion. */
const SIZE_POWER = 0.7;
/** Price of each further unit of a split or a merge; it falls to nothing as the joined units become equal. */
const SPLIT_PRICE = 0.094;
const MERGE_PRICE = 0.04;

/**
 * Aligns two lists of units in order: 1:1, 1:n and n:1 groups that maximise the sum of
 * (similarity + place − threshold) · size, by dynamic programming over all cells. The similarity of a group is that
 * of its joined units (Dice over weighted features), computed by using up the features of the lone unit step by step.
 * Figures were fitted on German and English simplifications; see docs/decisions/0102-alignment.md.
 *
 * Time and memory grow with `older.length * newer.length`: the caller keeps that product small.
 */
export function alignUnits(
  older: readonly UnitVector[],
  newer: readonly UnitVector[],
  order: UnitOrder = loose,
): UnitGroup[] {
  if (older.length === 0 || newer.length === 0) return [];
  if (older.length === 1 && newer.length === 1)
    return onlyPair(older[0] as UnitVector, newer[0] as UnitVector, order);
  const features = order.features ?? Math.max(featureCount(older), featureCount(newer));
  const similarities = joinedSimilarities(older, newer, features, order.floor, order.parts);
  if (!similarities) return [];
  const runs = order.parts
    ? {
        splits: partRuns(older, newer, similarities.shared, newer.length, 1, features),
        merges: partRuns(newer, older, similarities.shared, 1, newer.length, features),
      }
    : noRuns;
  return new Alignment(older, newer, order, similarities, runs).groups();
}

const noRuns = { splits: new Map<number, PartRun>(), merges: new Map<number, PartRun>() };

/** What the tables below would answer, without them: most stretches are one reworded sentence. */
function onlyPair(older: UnitVector, newer: UnitVector, order: UnitOrder): UnitGroup[] {
  const alike = pairSimilarity(older, newer, order.features ?? featureCount([older, newer]));
  const common = (alike * (older.mass + newer.mass)) / 2;
  const similarity = order.parts ? Math.max(alike, partSimilarity(older, newer, common, order)) : alike;
  if (similarity < order.floor || similarity + order.placeBonus <= order.threshold) return [];
  return [{ o0: 0, o1: 1, n0: 0, n1: 1, similarity }];
}

/** A sentence that grew or shrank holds the other; fewer features may be common by chance. */
const FEWEST_FEATURES = 3;
/** What it then counts above the threshold: less than a pair that is alike. */
const PART_BONUS = 0.05;

/** How alike two units are of which one is part of the other, 0 where none is. */
function partSimilarity(a: UnitVector, b: UnitVector, common: number, order: UnitOrder): number {
  const part = a.mass <= b.mass ? a : b;
  if (part.to - part.from < FEWEST_FEATURES || common === 0 || !isPart(common, part.mass)) return 0;
  return order.threshold + (PART_BONUS * common) / part.mass;
}

class Alignment {
  private readonly height: number;
  private readonly breadth: number;
  private readonly olderMass: Float64Array;
  private readonly newerMass: Float64Array;
  private readonly meanMass: number;

  constructor(
    private readonly older: readonly UnitVector[],
    private readonly newer: readonly UnitVector[],
    private readonly order: UnitOrder,
    private readonly similarities: JoinedSimilarities,
    private readonly runs: { readonly splits: Map<number, PartRun>; readonly merges: Map<number, PartRun> },
  ) {
    this.height = older.length;
    this.breadth = newer.length;
    this.olderMass = cumulated(older);
    this.newerMass = cumulated(newer);
    const all = (this.olderMass[this.height] as number) + (this.newerMass[this.breadth] as number);
    this.meanMass = all / (this.height + this.breadth) || 1;
  }

  groups(): UnitGroup[] {
    const { height, breadth } = this;
    const { splits, merges } = this.similarities;
    const wide = breadth + 1;
    const { best, olderStep, newerStep } = tablesFor((height + 1) * wide);
    for (let i = height; i >= 0; i--) {
      for (let j = breadth; j >= 0; j--) {
        const cell = i * wide + j;
        let score = 0;
        let down = 0;
        let right = 0;
        if (i < height) {
          score = best[cell + wide] as number;
          down = 1;
        }
        if (j < breadth && (i === height || (best[cell + 1] as number) > score)) {
          score = best[cell + 1] as number;
          down = 0;
          right = 1;
        }
        if (i < height && j < breadth) {
          for (let n = 1; n <= MOST_JOINED && j + n <= breadth; n++) {
            const similarity =
              n === 1 ? this.alone(i, j) : (splits[(i * breadth + j) * MOST_JOINED + n - 1] as number);
            if (similarity === 0) break;
            const gain = this.gain(similarity, i, 1, j, n);
            const sum = gain + (best[cell + wide + n] as number);
            if (gain > 0 && sum > score) [score, down, right] = [sum, 1, n];
          }
          for (let n = 2; n <= MOST_JOINED && i + n <= height; n++) {
            const similarity = merges[(j * height + i) * MOST_JOINED + n - 1] as number;
            if (similarity === 0) break;
            const gain = this.gain(similarity, i, n, j, 1);
            const sum = gain + (best[cell + n * wide + 1] as number);
            if (gain > 0 && sum > score) [score, down, right] = [sum, n, 1];
          }
          const split = this.runs.splits.get(i * breadth + j);
          if (split) {
            const n = split.to - j;
            const gain = this.gain(split.similarity, i, 1, j, n);
            const sum = gain + (best[cell + wide + n] as number);
            if (gain > 0 && sum > score) [score, down, right] = [sum, 1, n];
          }
          const merge = this.runs.merges.get(j * height + i);
          if (merge) {
            const n = merge.to - i;
            const gain = this.gain(merge.similarity, i, n, j, 1);
            const sum = gain + (best[cell + n * wide + 1] as number);
            if (gain > 0 && sum > score) [score, down, right] = [sum, n, 1];
          }
        }
        best[cell] = score;
        olderStep[cell] = down;
        newerStep[cell] = right;
      }
    }
    const groups: UnitGroup[] = [];
    for (let i = 0, j = 0; i < height && j < breadth; ) {
      const down = olderStep[i * wide + j] as number;
      const right = newerStep[i * wide + j] as number;
      if (down > 0 && right > 0) {
        groups.push({
          o0: i,
          o1: i + down,
          n0: j,
          n1: j + right,
          similarity: this.similarity(i, down, j, right),
        });
      }
      i += down;
      j += right;
    }
    return groups;
  }

  /** Of one pair. */
  private alone(i: number, j: number): number {
    const cell = i * this.breadth + j;
    const alike = this.similarities.splits[cell * MOST_JOINED] as number;
    if (!this.order.parts) return alike;
    const [a, b] = [this.older[i] as UnitVector, this.newer[j] as UnitVector];
    return Math.max(alike, partSimilarity(a, b, this.similarities.shared[cell] as number, this.order));
  }

  private similarity(i: number, down: number, j: number, right: number): number {
    if (down === 1 && right === 1) return this.alone(i, j);
    const { splits, merges } = this.similarities;
    const run =
      down === 1 ? this.runs.splits.get(i * this.breadth + j) : this.runs.merges.get(j * this.height + i);
    if (run && run.to === (down === 1 ? j + right : i + down)) return run.similarity;
    return (
      down === 1
        ? splits[(i * this.breadth + j) * MOST_JOINED + right - 1]
        : merges[(j * this.height + i) * MOST_JOINED + down - 1]
    ) as number;
  }

  private gain(similarity: number, i: number, down: number, j: number, right: number): number {
    const apart = Math.abs((i + down / 2) / this.height - (j + right / 2) / this.breadth);
    const worth = similarity + this.order.placeBonus * (1 - apart) - this.order.threshold;
    if (worth <= 0) return 0;
    const olderMass = (this.olderMass[i + down] as number) - (this.olderMass[i] as number);
    const newerMass = (this.newerMass[j + right] as number) - (this.newerMass[j] as number);
    const size = ((olderMass + newerMass) / (2 * this.meanMass)) ** SIZE_POWER;
    const value = worth * size;
    const doubt = (1 - similarity) ** 2;
    return value - doubt * (MERGE_PRICE * (down - 1) + SPLIT_PRICE * (right - 1));
  }
}

function cumulated(vectors: readonly UnitVector[]): Float64Array {
  const sums = new Float64Array(vectors.length + 1);
  vectors.forEach((vector, k) => {
    sums[k + 1] = (sums[k] as number) + vector.mass;
  });
  return sums;
}

/** Reused between calls: a comparison asks this of thousands of short stretches. Each cell is written before it is read. */
let tables = {
  best: new Float64Array(256),
  olderStep: new Uint16Array(256),
  newerStep: new Uint16Array(256),
};

function tablesFor(cells: number): typeof tables {
  if (tables.best.length < cells)
    tables = {
      best: new Float64Array(2 * cells),
      olderStep: new Uint16Array(2 * cells),
      newerStep: new Uint16Array(2 * cells),
    };
  return tables;
}
