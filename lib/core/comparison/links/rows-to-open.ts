import { rowPieces } from "@/lib/core/comparison/units/row-pieces";
import type { Units } from "@/lib/core/comparison/units/units";
import { wordyCells } from "@/lib/core/comparison/units/wordy-cells";
import type { Edit } from "@/lib/core/comparison/words/edit";
import type { Stretch } from "./link";

/** Rows whose sentences read like sentences that stand in no row: they are left over by the one look at rows as wholes, and opened for the next. */
export class RowsToOpen {
  readonly older = new Set<number>();
  readonly newer = new Set<number>();

  constructor(
    private readonly olderUnits: Units,
    private readonly newerUnits: Units,
  ) {}

  /** Notes the row of a pair of passages that is to be opened before they are linked; false where there is none. */
  take({ o0, o1, n0, n1 }: Stretch, edits: readonly Edit[]): boolean {
    const { olderUnits, newerUnits } = this;
    const older = losesFrame(olderUnits, o0, o1, edits, "older") && hasNoRow(newerUnits, n0, n1);
    const newer = losesFrame(newerUnits, n0, n1, edits, "newer") && hasNoRow(olderUnits, o0, o1);
    if (older) this.older.add(o0);
    if (newer) this.newer.add(n0);
    return older || newer;
  }
}

/**
 * Is it one row with sentences in a cell, of which the edits change words beside them? Where they do not, the row reads like a paragraph
 * with its label in front, and stays whole.
 */
function losesFrame(
  units: Units,
  from: number,
  to: number,
  edits: readonly Edit[],
  side: "older" | "newer",
): boolean {
  if (to - from !== 1) return false;
  const open = wordyCells(units, from);
  if (open.length === 0) return false;
  const [first, last] = side === "older" ? ([0, 1] as const) : ([2, 3] as const);
  return rowPieces(units.text, units.start(from), units.end(from), open).some(
    ({ frame, start, end }) =>
      frame !== null &&
      edits.some((edit) =>
        /[\p{L}\p{N}]/u.test(units.text.slice(Math.max(start, edit[first]), Math.min(end, edit[last]))),
      ),
  );
}

function hasNoRow(units: Units, from: number, to: number): boolean {
  for (let unit = from; unit < to; unit++) if (units.isRow(unit)) return false;
  return true;
}
