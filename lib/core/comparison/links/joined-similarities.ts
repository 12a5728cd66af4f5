import { sharedMass, type UnitVector } from "@/lib/core/comparison/units/unit-vector";

/** At most so many units on one side stand for one unit on the other. */
export const MOST_JOINED = 6;
/** A group grows only while its similarity does not fall by more. */
const SLACK = 0.07;

/** How alike one unit is to each run of up to `mostJoined` units of the other side; 0 where that was given up before. */
export interface JoinedSimilarities {
  /** `[(i * newer.length + j) * mostJoined + n - 1]`: of `older[i]` and `newer[j .. j + n)` joined. */
  readonly splits: Float32Array;
  /** `[(j * older.length + i) * mostJoined + n - 1]`: of `newer[j]` and `older[i .. i + n)` joined. */
  readonly merges: Float32Array;
  /** `[i * newer.length + j]`: what `older[i]` and `newer[j]` have in common, as a mass. */
  readonly shared: Float64Array;
}

/**
 * Dice over weighted features of all pairs and of the runs that begin with a pair at least `floor` alike, or `null` where
 * there is no such pair (`parts`: nor one unit that is part of another). The tables are good until the next call. Time grows with the features that both sides have, and
 * with the product of both lengths (0102).
 */
export function joinedSimilarities(
  older: readonly UnitVector[],
  newer: readonly UnitVector[],
  features: number,
  floor: number,
  parts = false,
): JoinedSimilarities | null {
  const shared = sharedMasses(older, newer, features);
  if (!anyAlike(shared, older, newer, floor, parts)) return null;
  const cells = older.length * newer.length;
  tables.splits = cleared(tables.splits, cells * MOST_JOINED);
  tables.merges = cleared(tables.merges, cells * MOST_JOINED);
  joinAll(older, newer, shared, newer.length, 1, features, floor, tables.splits);
  joinAll(newer, older, shared, 1, newer.length, features, floor, tables.merges);
  return { splits: tables.splits, merges: tables.merges, shared };
}

/** Dice over weighted features of one pair. */
export function pairSimilarity(older: UnitVector, newer: UnitVector, features: number): number {
  const left = zeros(features);
  fill(left, older);
  const mass = older.mass + newer.mass;
  const similarity = mass === 0 ? 0 : (2 * sharedMass(left, newer)) / mass;
  clear(left, older);
  return similarity;
}

/** Reused between calls: a comparison asks this of thousands of short stretches. */
const tables: { splits: Float32Array; merges: Float32Array } = {
  splits: new Float32Array(256),
  merges: new Float32Array(256),
};

function cleared(table: Float32Array, length: number): Float32Array {
  return table.length < length ? new Float32Array(length) : table.fill(0, 0, length);
}

function anyAlike(
  shared: Float64Array,
  older: readonly UnitVector[],
  newer: readonly UnitVector[],
  floor: number,
  parts: boolean,
): boolean {
  for (let i = 0, cell = 0; i < older.length; i++) {
    for (let j = 0; j < newer.length; j++, cell++) {
      const [a, b] = [(older[i] as UnitVector).mass, (newer[j] as UnitVector).mass];
      const common = shared[cell] as number;
      if (2 * common >= floor * (a + b) && a + b > 0) return true;
      if (parts && common > 0 && isPart(common, Math.min(a, b))) return true;
    }
  }
  return false;
}

/**
 * `[i * newer.length + j]`: what units `i` and `j` have in common; good until the next call. Looks only at features that
 * both sides have, through a list of the newer units that hold each.
 */
function sharedMasses(
  older: readonly UnitVector[],
  newer: readonly UnitVector[],
  features: number,
): Float64Array {
  const cells = older.length * newer.length;
  if (masses.length < cells) masses = new Float64Array(2 * cells);
  const shared = masses.fill(0, 0, cells);
  const { firsts, nexts, holders, weights } = postingsFor(features, newer);
  let count = 0;
  for (let j = newer.length - 1; j >= 0; j--) {
    const unit = newer[j] as UnitVector;
    for (let k = unit.from; k < unit.to; k++) {
      const id = unit.ids[k] as number;
      nexts[count] = firsts[id] as number;
      holders[count] = j;
      weights[count] = unit.weights[k] as number;
      firsts[id] = count++;
    }
  }
  for (let i = 0; i < older.length; i++) {
    const unit = older[i] as UnitVector;
    const row = i * newer.length;
    for (let k = unit.from; k < unit.to; k++) {
      const weight = unit.weights[k] as number;
      for (let at = firsts[unit.ids[k] as number] as number; at >= 0; at = nexts[at] as number) {
        const other = weights[at] as number;
        (shared[row + (holders[at] as number)] as number) += weight < other ? weight : other;
      }
    }
  }
  for (const unit of newer) {
    for (let k = unit.from; k < unit.to; k++) firsts[unit.ids[k] as number] = -1;
  }
  return shared;
}

/** Nearly all of a unit that has `common` of its `mass` in common with another is part of that. */
export const isPart = (common: number, mass: number) => common >= LEAST_OF_PART * mass;
const LEAST_OF_PART = 0.6;

/** Takes what `units` have in common with `lone`, each feature once, and answers how alike they are joined. */
export function runSimilarity(lone: UnitVector, units: readonly UnitVector[], features: number): number {
  const left = zeros(features);
  fill(left, lone);
  let common = 0;
  let { mass } = lone;
  for (const unit of units) {
    common += takeShared(left, unit);
    mass += unit.mass;
  }
  clear(left, lone);
  return mass === 0 ? 0 : (2 * common) / mass;
}

/** Fills `table` for one side. The pair of `lone[a]` and `many[b]` has `shared[a * step + b * stride]` in common. */
function joinAll(
  lone: readonly UnitVector[],
  many: readonly UnitVector[],
  shared: Float64Array,
  step: number,
  stride: number,
  features: number,
  floor: number,
  table: Float32Array,
): void {
  const left = zeros(features);
  for (let a = 0; a < lone.length; a++) {
    const unit = lone[a] as UnitVector;
    let filled = false;
    for (let b = 0; b < many.length; b++) {
      // Most pairs are strangers: only the others are looked at feature by feature.
      const sum = unit.mass + (many[b] as UnitVector).mass;
      const alone = sum === 0 ? 0 : (2 * (shared[a * step + b * stride] as number)) / sum;
      if (alone < floor) continue;
      let common = shared[a * step + b * stride] as number;
      let isTaken = false;
      let mass = unit.mass;
      let highest = 0;
      for (let n = 0; n < MOST_JOINED && b + n < many.length; n++) {
        const other = many[b + n] as UnitVector;
        if (n > 0 && (shared[a * step + (b + n) * stride] as number) > 0) {
          // What the first has in common is used up; that matters only now.
          if (!isTaken) {
            fill(left, unit);
            takeShared(left, many[b] as UnitVector);
          }
          isTaken = true;
          common += takeShared(left, other);
        }
        mass += other.mass;
        const similarity = mass === 0 ? 0 : (2 * common) / mass;
        table[(a * many.length + b) * MOST_JOINED + n] = similarity;
        // Joined only as long as the whole becomes no less alike.
        if (similarity < highest - SLACK) break;
        if (similarity > highest) highest = similarity;
      }
      filled ||= isTaken;
    }
    if (filled) clear(left, unit);
  }
}

function fill(left: Float64Array, { ids, weights, from, to }: UnitVector): void {
  for (let k = from; k < to; k++) left[ids[k] as number] = weights[k] as number;
}

function clear(left: Float64Array, { ids, from, to }: UnitVector): void {
  for (let k = from; k < to; k++) left[ids[k] as number] = 0;
}

/** What `sharedMasses` answers: reused, too. */
let masses = new Float64Array(64);

/** Which units hold a feature, as chains: reused between calls, with `firsts` left at -1. */
const postings = {
  firsts: new Int32Array(256).fill(-1),
  nexts: new Int32Array(256),
  holders: new Int32Array(256),
  weights: new Float64Array(256),
};

function postingsFor(features: number, units: readonly UnitVector[]): typeof postings {
  let count = 0;
  for (const { from, to } of units) count += to - from;
  if (postings.firsts.length < features) postings.firsts = new Int32Array(2 * features).fill(-1);
  if (postings.nexts.length < count) {
    postings.nexts = new Int32Array(2 * count);
    postings.holders = new Int32Array(2 * count);
    postings.weights = new Float64Array(2 * count);
  }
  return postings;
}

/** Reused between calls and left clean: all zero. */
let scratch = new Float64Array(256);

function zeros(length: number): Float64Array {
  if (scratch.length < length) scratch = new Float64Array(length * 2);
  return scratch;
}

/** Takes what `other` has in common out of `left`, and answers how much that was. */
function takeShared(left: Float64Array, other: UnitVector): number {
  const { ids, weights, from, to } = other;
  let shared = 0;
  for (let k = from; k < to; k++) {
    const id = ids[k] as number;
    const rest = left[id] as number;
    if (rest <= 0) continue;
    const weight = weights[k] as number;
    const common = weight < rest ? weight : rest;
    shared += common;
    left[id] = rest - common;
  }
  return shared;
}
