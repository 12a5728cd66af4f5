import type { Range } from "@/lib/core/text/range";
import type { Change, FoundChanges } from "./change";

/** A stretch of one text with its counterpart. In order, the pieces of a side cover its whole text. */
export interface ComparisonPiece {
  /** On the side asked for; never empty. */
  readonly here: Range;
  /** On the other side; empty where this was deleted inside a change, `null` where the whole change has one side. */
  readonly there: Range | null;
  /** Reads the same on both sides, character for character. */
  readonly equal: boolean;
  /** The change it stands in, `null` if kept in place. */
  readonly change: Change | null;
  /** The difference is one of form only. */
  readonly cosmetic: boolean;
}

/**
 * All pieces of one side of a comparison, in text order: kept stretches, equal words inside changes, edits, and
 * whole changes that have one side. Linear in the size of the comparison, but for one sort.
 */
export function comparisonPieces(comparison: FoundChanges, side: "older" | "newer"): ComparisonPiece[] {
  const other = side === "older" ? "newer" : "older";
  const pieces: ComparisonPiece[] = [];
  for (const pair of comparison.kept) {
    pieces.push({ here: pair[side], there: pair[other], equal: true, change: null, cosmetic: false });
  }
  for (const change of comparison.changes) {
    const here = change[side];
    const there = change[other];
    if (!here) continue;
    if (!there) {
      push(pieces, { here, there: null, equal: false, change, cosmetic: change.cosmetic.length > 0 });
      continue;
    }
    let at = here.start;
    let otherAt = there.start;
    for (const edit of change.words) {
      const stop = edit[side];
      const otherStop = edit[other];
      pushEqual(pieces, at, stop.start, otherAt, otherStop.start, change);
      push(pieces, {
        here: stop,
        there: otherStop,
        equal: false,
        change,
        cosmetic: edit.cosmetic.length > 0,
      });
      at = stop.end;
      otherAt = otherStop.end;
    }
    pushEqual(pieces, at, here.end, otherAt, there.end, change);
  }
  return pieces.sort((a, b) => a.here.start - b.here.start);
}

function pushEqual(
  pieces: ComparisonPiece[],
  from: number,
  to: number,
  otherFrom: number,
  otherTo: number,
  change: Change,
): void {
  const here = { start: from, end: to };
  push(pieces, { here, there: { start: otherFrom, end: otherTo }, equal: true, change, cosmetic: false });
}

function push(pieces: ComparisonPiece[], piece: ComparisonPiece): void {
  if (piece.here.start < piece.here.end) pieces.push(piece);
}
