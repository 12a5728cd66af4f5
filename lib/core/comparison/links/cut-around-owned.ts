import type { Units } from "@/lib/core/comparison/units/units";
import type { Edit } from "@/lib/core/comparison/words/edit";
import type { Range } from "@/lib/core/text/range";

/** Units `[from, to)`. */
export interface UnitRun {
  readonly from: number;
  readonly to: number;
}

/** The runs of units in `[from, to)` that nothing owns yet. */
export function freeRuns(owned: Uint8Array, from: number, to: number): UnitRun[] {
  const runs: UnitRun[] = [];
  for (let unit = from; unit < to; unit++) {
    if (owned[unit] === 1) continue;
    let end = unit + 1;
    while (end < to && owned[end] !== 1) end++;
    runs.push({ from: unit, to: end });
    unit = end;
  }
  return runs;
}

/** All units that nothing owns yet. */
export function freeUnits(owned: Uint8Array, from = 0, to = owned.length): number[] {
  const units: number[] = [];
  for (let unit = from; unit < to; unit++) if (owned[unit] === 0) units.push(unit);
  return units;
}

/** The run with most text, the first of several. O(runs). */
export function longestRun(units: Units, runs: readonly UnitRun[]): UnitRun {
  const size = ({ from, to }: UnitRun) => units.end(to - 1) - units.start(from);
  return runs.reduce((best, run) => (size(run) > size(best) ? run : best));
}

/** One side of what is to be cut: its units, and the runs of them that nothing owns. */
export interface RunsOfSide {
  readonly units: Units;
  readonly runs: readonly UnitRun[];
}

/**
 * Where the lone unit of one side is to be cut so that each part of it stands for one of the runs of the other: what stands between
 * the runs belongs to another passage. `edits` are those between the units of the runs, one after the other. Answers offsets inside
 * the lone unit, rising, fewer than borders where one falls on its ends; none where both sides have several runs, or one each.
 */
export function cutsOfLone(older: RunsOfSide, newer: RunsOfSide, edits: readonly Edit[]): SideCuts {
  const [isMerge, isSplit] = [older.runs.length > 1, newer.runs.length > 1];
  if (isMerge === isSplit) return { older: [], newer: [] };
  const [many, lone] = isMerge ? [older, newer] : [newer, older];
  const { from, to } = lone.runs[0] as UnitRun;
  const whole = { start: lone.units.start(from), end: lone.units.end(to - 1) };
  const cuts = cutsBetween(
    many.runs,
    many.units,
    whole,
    edits,
    isMerge ? { many: 0, lone: 2 } : { many: 2, lone: 0 },
  );
  return isMerge ? { older: [], newer: cuts } : { older: cuts, newer: [] };
}

/** Offsets at which sentences are cut besides their ends. */
export interface SideCuts {
  readonly older: number[];
  readonly newer: number[];
}

/** Which offsets of an edit belong to the side with many units, and which to the one with the lone unit. */
interface EditSides {
  readonly many: 0 | 2;
  readonly lone: 0 | 2;
}

function cutsBetween(
  runs: readonly UnitRun[],
  many: Units,
  { start, end }: Range,
  edits: readonly Edit[],
  sides: EditSides,
): number[] {
  const cuts: number[] = [];
  const manyStart = many.start((runs[0] as UnitRun).from);
  for (let k = 1; k < runs.length; k++) {
    const border = many.end((runs[k - 1] as UnitRun).to - 1);
    const cut = counterpart(border, manyStart, start, edits, sides);
    if (cut > (cuts[cuts.length - 1] ?? start) && cut < end) cuts.push(cut);
  }
  return cuts;
}

/** The place over there of the offset `border`; what an edit puts in across it belongs to what follows. */
function counterpart(
  border: number,
  manyStart: number,
  loneStart: number,
  edits: readonly Edit[],
  { many, lone }: EditSides,
): number {
  let at = manyStart;
  let there = loneStart;
  for (const edit of edits) {
    if (edit[many] >= border) break;
    at = edit[many === 0 ? 1 : 3];
    if (at > border) return edit[lone];
    there = edit[lone === 0 ? 1 : 3];
  }
  return there + border - at;
}
