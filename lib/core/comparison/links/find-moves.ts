import type { UnitVector } from "@/lib/core/comparison/units/unit-vector";
import type { Units } from "@/lib/core/comparison/units/units";
import type { SentenceGroup } from "./align-sentences";
import { findAlike } from "./find-alike";

/** Shorter stretches recur by chance ("Article 5", "More»"): they are not called moved. */
export const SHORTEST_MOVE = 24;
/** A moved passage with edits inside keeps at least this much of its weighted words. */
const MOVED_THRESHOLD = 0.6;
/** … and has at least so many different words. */
const FEWEST_WORDS = 6;

/** A unit of the older text that stands elsewhere in the newer one. */
export interface MovedUnit {
  readonly older: number;
  readonly newer: number;
  readonly equal: boolean;
}

/** Units with a number each; equal numbers mean equal units. */
export interface NumberedUnits {
  readonly units: Units;
  of(unit: number): number;
}

/**
 * Units free on both sides that have the same number. A text that stands several times is paired in order, as often as it
 * stands on both sides. A short one moves only with a neighbour that moves. Linear.
 */
export function equalMoves(
  older: NumberedUnits,
  freeOlder: readonly number[],
  newer: NumberedUnits,
  freeNewer: readonly number[],
  equal: boolean,
): MovedUnit[] {
  const places = new Map<number, number[]>();
  for (const j of freeNewer) {
    if (isShort(newer.units, j)) continue;
    const id = newer.of(j);
    const list = places.get(id);
    if (list) list.push(j);
    else places.set(id, [j]);
  }
  const moved = new Map<number, number>();
  for (const i of freeOlder) {
    if (isShort(older.units, i)) continue;
    const j = places.get(older.of(i))?.shift();
    if (j !== undefined) moved.set(i, j);
  }
  takeNeighbours(moved, older, freeOlder, newer, freeNewer);
  return Array.from(moved, ([i, j]) => ({ older: i, newer: j, equal }));
}

/** Short units beside a moved one, on both sides, go with it. */
function takeNeighbours(
  moved: Map<number, number>,
  older: NumberedUnits,
  freeOlder: readonly number[],
  newer: NumberedUnits,
  freeNewer: readonly number[],
): void {
  if (moved.size === 0) return;
  const freeThere = new Uint8Array(newer.units.length);
  for (const j of freeNewer) freeThere[j] = 1;
  for (const j of moved.values()) freeThere[j] = 0;
  const take = (i: number, step: 1 | -1) => {
    const beside = moved.get(i - step);
    if (beside === undefined || moved.has(i)) return;
    const j = beside + step;
    if (freeThere[j] !== 1 || older.of(i) !== newer.of(j)) return;
    moved.set(i, j);
    freeThere[j] = 0;
  };
  for (let k = 0; k < freeOlder.length; k++) take(freeOlder[k] as number, 1);
  for (let k = freeOlder.length - 1; k >= 0; k--) take(freeOlder[k] as number, -1);
}

/** A row of a table is one however short. */
function isShort(units: Units, unit: number): boolean {
  return units.end(unit) - units.start(unit) < SHORTEST_MOVE && !units.isRow(unit);
}

/** Units free on both sides that were moved and edited, found through their rare words at any distance. */
export function editedMoves(
  older: readonly (UnitVector | undefined)[],
  freeOlder: readonly number[],
  newer: readonly (UnitVector | undefined)[],
  freeNewer: readonly number[],
): MovedUnit[] {
  const from = longEnough(older, freeOlder);
  const to = longEnough(newer, freeNewer);
  return findAlike(
    from.map(({ vector }) => vector),
    to.map(({ vector }) => vector),
    MOVED_THRESHOLD,
  ).map((pair) => ({
    older: (from[pair.older] as { unit: number }).unit,
    newer: (to[pair.newer] as { unit: number }).unit,
    equal: false,
  }));
}

function longEnough(
  vectors: readonly (UnitVector | undefined)[],
  free: readonly number[],
): { unit: number; vector: UnitVector }[] {
  const found: { unit: number; vector: UnitVector }[] = [];
  for (const unit of free) {
    const vector = vectors[unit];
    if (vector && vector.to - vector.from >= FEWEST_WORDS) found.push({ unit, vector });
  }
  return found;
}

/** Neighbours that moved together become one passage; in the order of the older side. */
export function movedPassages(moves: readonly MovedUnit[]): SentenceGroup[] {
  const passages: { o0: number; o1: number; n0: number; n1: number; equal: boolean }[] = [];
  for (const { older, newer, equal } of [...moves].sort((a, b) => a.older - b.older)) {
    const last = passages.at(-1);
    if (last && last.o1 === older && last.n1 === newer) {
      last.o1++;
      last.n1++;
      last.equal &&= equal;
    } else passages.push({ o0: older, o1: older + 1, n0: newer, n1: newer + 1, equal });
  }
  return passages;
}
