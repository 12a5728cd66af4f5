import type { Range } from "@/lib/core/text/range";

export type ChangeKind = "inserted" | "deleted" | "modified" | "moved" | "split" | "merged";

/** Differences a reader may choose to hide. Nothing else is ever hidden. */
export type CosmeticReason =
  | "white-space"
  | "quotes"
  | "case"
  | "punctuation"
  | "line-wrapping"
  /** An item is marked otherwise, or its number moved on with its list. */
  | "list-marker"
  /** A note is called by another mark. */
  | "note-mark"
  | "unicode-form";

/** One replaced, inserted (`older` empty) or deleted (`newer` empty) run of words inside a change. */
export interface WordEdit {
  readonly older: Range;
  readonly newer: Range;
  /** Why it is cosmetic; empty where it is not. */
  readonly cosmetic: readonly CosmeticReason[];
}

/**
 * One stretch that differs between two versions. Ranges are UTF-16 units of each side's text.
 * `older` is `null` for inserted, `newer` for deleted.
 */
export interface Change {
  /** Made of the change's own content, so that it survives recomputation; unique within a comparison. */
  readonly key: string;
  readonly kind: ChangeKind;
  readonly older: Range | null;
  readonly newer: Range | null;
  /** The words that differ inside, in order. A pure move has none; inserted and deleted differ as a whole and list none. */
  readonly words: readonly WordEdit[];
  /** 0 to 1: how alike the two sides are; 0 for inserted and deleted. */
  readonly similarity: number;
  /** Set where every difference of the change is cosmetic. */
  readonly cosmetic: readonly CosmeticReason[];
  /** Set where the whole change lies in page navigation and `boilerplate: "exclude"` was asked: a view may hide it. */
  readonly boilerplate?: true;
}

/** A pair of ranges that read the same, outside all changes. */
export interface KeptPair {
  readonly older: Range;
  readonly newer: Range;
}

export interface ComparisonTotals {
  readonly words: { kept: number; reworded: number; moved: number; inserted: number; deleted: number };
  readonly characters: { kept: number; reworded: number; moved: number; inserted: number; deleted: number };
  /** Share of both texts' words that stand in both, 0 to 1. */
  readonly similarity: number;
}

/** What `findChanges` answers: data only, reproducible from texts, engine version and options. */
export interface FoundChanges {
  readonly engineVersion: string;
  readonly changes: readonly Change[];
  /** In order on both sides; with the changes they cover both texts completely. */
  readonly kept: readonly KeptPair[];
  /** Set where the budget ran out and coarser units were used: says which and why. */
  readonly degraded: string | null;
}

/** What `compareTexts` answers: the same, added up. */
export interface Comparison extends FoundChanges {
  readonly totals: ComparisonTotals;
}
