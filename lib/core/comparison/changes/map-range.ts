import type { Range } from "@/lib/core/text/range";
import type { Change, FoundChanges } from "./change";
import { type ComparisonPiece, comparisonPieces } from "./comparison-pieces";

/** Where a stretch of one text stands in the other. */
export type MappedRange =
  /** Same words, same order of passages. */
  | { readonly status: "exact"; readonly range: Range; readonly share: number }
  /** Same words, elsewhere. */
  | { readonly status: "moved"; readonly range: Range; readonly share: number }
  /**
   * Part of the words, or other words in their place. `cosmetic`: the words are the same and only their form differs.
   * `moved`: and elsewhere.
   */
  | {
      readonly status: "changed";
      readonly range: Range;
      readonly share: number;
      readonly cosmetic: boolean;
      readonly moved: boolean;
    }
  /** Nothing of it is left; `at` is where it would stand, as an offset of the other text. */
  | { readonly status: "gone"; readonly at: number; readonly share: 0 };

/** Fewer equal units than this, beside deleted ones, are a blank between two words and no trace of the passage. */
const LEAST_TRACE = 3;

const indexes = {
  older: new WeakMap<FoundChanges, readonly ComparisonPiece[]>(),
  newer: new WeakMap<FoundChanges, readonly ComparisonPiece[]>(),
};

/**
 * Maps a range of the older text to the newer one (`from: "newer"` for the way back). `share` is the part of the
 * range, 0 to 1, that reads the same there. Units: UTF-16. The first call on a comparison indexes it (n log n in its
 * changes); each further one is a binary search.
 *
 * @throws RangeError where the range is not half-open or reaches past the compared text.
 */
export function mapRange(
  comparison: FoundChanges,
  range: Range,
  from: "older" | "newer" = "older",
): MappedRange {
  let pieces = indexes[from].get(comparison);
  if (!pieces) {
    pieces = comparisonPieces(comparison, from);
    indexes[from].set(comparison, pieces);
  }
  const last = pieces[pieces.length - 1];
  if (!(range.start >= 0 && range.start <= range.end && range.end <= (last ? last.here.end : 0))) {
    throw new RangeError(`[${range.start}, ${range.end}) is no range of the ${from} text.`);
  }
  const first = firstEndingAfter(pieces, range.start);
  if (range.start === range.end) return mapPoint(pieces, first, range.start);
  const inside: ComparisonPiece[] = [];
  for (let k = first; k < pieces.length; k++) {
    const piece = pieces[k] as ComparisonPiece;
    if (piece.here.start >= range.end) break;
    inside.push(clipped(piece, range));
  }
  return isUnbroken(inside) ? unbroken(inside) : broken(pieces, first, inside, range);
}

function firstEndingAfter(pieces: readonly ComparisonPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as ComparisonPiece).here.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Equal pieces are cut to the range on both sides; an edit has no inner correspondence and stays whole over there. */
function clipped(piece: ComparisonPiece, range: Range): ComparisonPiece {
  const start = Math.max(piece.here.start, range.start);
  const end = Math.min(piece.here.end, range.end);
  if (!piece.equal || !piece.there) return { ...piece, here: { start, end } };
  const shift = piece.there.start - piece.here.start;
  return { ...piece, here: { start, end }, there: { start: start + shift, end: end + shift } };
}

const isMoved = (piece: ComparisonPiece) => piece.change?.kind === "moved";
const size = (range: Range) => range.end - range.start;

function isUnbroken(pieces: readonly ComparisonPiece[]): boolean {
  return pieces.every((piece, k) => {
    const before = pieces[k - 1];
    return piece.equal && (!before || before.there?.end === piece.there?.start);
  });
}

function unbroken(pieces: readonly ComparisonPiece[]): MappedRange {
  const start = pieces[0]?.there?.start ?? 0;
  const end = pieces[pieces.length - 1]?.there?.end ?? start;
  return { status: pieces.some(isMoved) ? "moved" : "exact", range: { start, end }, share: 1 };
}

/** The part of the range that went to one place: all that stayed in order, or one moved passage. */
interface Group {
  moved: Change | null;
  equal: number;
  pieces: ComparisonPiece[];
}

function broken(
  pieces: readonly ComparisonPiece[],
  first: number,
  inside: readonly ComparisonPiece[],
  range: Range,
): MappedRange {
  const groups: Group[] = [];
  for (const piece of inside) {
    if (!piece.there || (!piece.equal && size(piece.there) === 0)) continue;
    const moved = isMoved(piece) ? piece.change : null;
    let group = groups.find((candidate) => candidate.moved === moved);
    if (!group) {
      group = { moved, equal: 0, pieces: [] };
      groups.push(group);
    }
    group.pieces.push(piece);
    if (piece.equal) group.equal += size(piece.here);
  }
  const best = groups
    .filter((group) => group.equal >= LEAST_TRACE || group.pieces.some((piece) => !piece.equal))
    .sort((a, b) => b.equal - a.equal)[0];
  if (!best) return { status: "gone", at: placeOf(pieces, first), share: 0 };
  const start = Math.min(...best.pieces.map((piece) => piece.there?.start ?? Number.POSITIVE_INFINITY));
  const end = Math.max(...best.pieces.map((piece) => piece.there?.end ?? 0));
  return {
    status: "changed",
    range: { start, end },
    share: best.equal / size(range),
    cosmetic:
      inside.every((piece) => piece.equal || piece.cosmetic) && size({ start, end }) <= reach(best.pieces),
    moved: best.moved !== null,
  };
}

/** Length over there of what the pieces hold: less than their hull where something was put in between. */
function reach(pieces: readonly ComparisonPiece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.there ? size(piece.there) : 0), 0);
}

/** End of the nearest piece before `first` that stands in order over there. */
function placeOf(pieces: readonly ComparisonPiece[], first: number): number {
  for (let k = Math.min(first, pieces.length) - 1; k >= 0; k--) {
    const piece = pieces[k] as ComparisonPiece;
    if (piece.there && !isMoved(piece)) return piece.there.end;
  }
  return 0;
}

function mapPoint(pieces: readonly ComparisonPiece[], first: number, offset: number): MappedRange {
  for (const k of [first, first - 1]) {
    const piece = pieces[k];
    if (!piece?.equal || !piece.there || offset < piece.here.start || offset > piece.here.end) continue;
    const at = piece.there.start + offset - piece.here.start;
    return { status: isMoved(piece) ? "moved" : "exact", range: { start: at, end: at }, share: 1 };
  }
  return { status: "gone", at: placeOf(pieces, first), share: 0 };
}
