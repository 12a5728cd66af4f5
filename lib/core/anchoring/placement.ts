import type { Range } from "@/lib/core/text/range";

/**
 * How an annotation stands in a version it was not made on.
 * `exact` the same words in the same surroundings; `moved` the same words elsewhere; `changed` the passage with
 * other words in it; `ambiguous` several places fit and none is chosen; `orphaned` the passage is not there.
 */
export type PlacementStatus = "exact" | "moved" | "changed" | "ambiguous" | "orphaned";

/** What led to the answer: shown to people beside the score and kept with the placement. */
export type PlacementMethod =
  | "same-context"
  | "comparison"
  | "unique-quote"
  | "alignment"
  | "by-hand"
  | "none";

/** A place worth a look, for people to choose from; best first in every list of them. */
export interface PlacementCandidate {
  readonly range: Range;
  /** 0 to 1: share of the quote's words that stand there, weighed by how rare they are. */
  readonly score: number;
  /** It stands where the comparison says that the passage stood, whatever its words. */
  readonly inPlace?: true;
}

/** Where a passage stands in one text. Never a bare range: see `status` first. */
export interface Placement {
  readonly status: PlacementStatus;
  /** UTF-16 units, never empty, never inside a grapheme; `null` exactly when ambiguous or orphaned. */
  readonly range: Range | null;
  /** 0 to 1: share of the quote's words found there; 1 where the words are the same, 0 where nothing was found. */
  readonly score: number;
  readonly method: PlacementMethod;
  /** Given when ambiguous (the places that fit) or orphaned (the closest passages, none of them good enough). */
  readonly candidates?: readonly PlacementCandidate[];
}
