import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  joinedSimilarities,
  MOST_JOINED,
  pairSimilarity,
} from "@/lib/core/comparison/links/joined-similarities";
import { featureCount, type UnitVector } from "@/lib/core/comparison/units/unit-vector";

const FEATURES = 12;
const FLOOR = 0.15;
const weights = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: FEATURES, maxLength: FEATURES });
const units = fc.array(weights, { minLength: 1, maxLength: 7 });

/** A vector of the features that weigh anything. */
function vector(all: readonly number[]): UnitVector {
  const ids = all.flatMap((weight, id) => (weight > 0 ? [id] : []));
  return {
    ids: Int32Array.from(ids),
    weights: Float64Array.from(ids, (id) => all[id] ?? 0),
    from: 0,
    to: ids.length,
    mass: all.reduce((sum, weight) => sum + weight, 0),
  };
}

/** Dice over the lone unit and the sum of the others, by looking at every feature. */
function dice(lone: readonly number[], many: readonly (readonly number[])[]): number {
  let [shared, mass] = [0, 0];
  for (let id = 0; id < FEATURES; id++) {
    const joined = many.reduce((sum, unit) => sum + (unit[id] ?? 0), 0);
    shared += Math.min(lone[id] ?? 0, joined);
    mass += (lone[id] ?? 0) + joined;
  }
  return mass === 0 ? 0 : (2 * shared) / mass;
}

/** Runs of which the table says something else than what they are, or anything after it gave them up. */
function mistakes(
  lone: readonly (readonly number[])[],
  many: readonly (readonly number[])[],
  table: Float32Array,
): string[] {
  const found: string[] = [];
  lone.forEach((unit, a) => {
    many.forEach((_, b) => {
      const isAlike = dice(unit, [many[b] ?? []]) >= FLOOR;
      let givenUp = !isAlike;
      for (let n = 1; n <= MOST_JOINED && b + n <= many.length; n++) {
        const told = table[(a * many.length + b) * MOST_JOINED + n - 1] ?? Number.NaN;
        if (told === 0 && n > 1) givenUp = true;
        const is = givenUp ? 0 : dice(unit, many.slice(b, b + n));
        if (!(Math.abs(told - is) < 1e-5)) found.push(`${a}, ${b} to ${b + n}: ${told}, not ${is}`);
      }
    });
  });
  return found;
}

describe("joinedSimilarities", () => {
  it("tells how alike each unit is to each run of the other side, both ways", () => {
    fc.assert(
      fc.property(units, units, (older, newer) => {
        const found = joinedSimilarities(older.map(vector), newer.map(vector), FEATURES, FLOOR);
        const any = older.some((a) => newer.some((b) => dice(a, [b]) >= FLOOR));
        expect(found !== null).toBe(any);
        if (!found) return;
        expect(mistakes(older, newer, found.splits)).toEqual([]);
        expect(mistakes(newer, older, found.merges)).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it("tells of a pair what pairSimilarity tells", () => {
    fc.assert(
      fc.property(weights, weights, (a, b) => {
        const [older, newer] = [vector(a), vector(b)];
        expect(pairSimilarity(older, newer, featureCount([older, newer]))).toBeCloseTo(dice(a, [b]), 9);
      }),
    );
  });
});
