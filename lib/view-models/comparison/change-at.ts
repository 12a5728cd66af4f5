import type { Change } from "@/lib/core/comparison/changes/change";
import type { Range } from "@/lib/core/text/range";

export type ChangeFinder = (side: "older" | "newer", range: Range) => string | null;

/** Finds the change that a passage stands in: one whose edited words it touches, else the first it lies in. */
export function changeAt(changes: readonly Change[]): ChangeFinder {
  return (side, { start, end }) => {
    const touches = (range: Range | null) => range !== null && range.start < end && range.end > start;
    const around = changes.filter((change) => touches(change[side]));
    const edited = around.find(
      ({ words, kind }) =>
        kind === "inserted" || kind === "deleted" || words.some((edit) => touches(edit[side])),
    );
    return (edited ?? around[0])?.key ?? null;
  };
}
