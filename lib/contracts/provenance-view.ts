import type { BlockKind } from "@/lib/core/documents/block";
import type { DocumentMetadata } from "@/lib/core/documents/canonical-document";
import type { DocumentRefView, ProvenanceView, VersionRefView } from "./document-view";

/** A line that is folded as page navigation, or that a person has brought back. */
export interface LeftOutView {
  /** Place in the list of blocks. */
  readonly at: number;
  readonly text: string;
  readonly kind: BlockKind;
  /** `null` where a person has brought it back. */
  readonly reason: string | null;
  readonly byHand: boolean;
  /** What the import had said, where a person has said otherwise. */
  readonly was: string | null;
}

export interface CorrectionView {
  readonly revision: number;
  /** "corrected", "positions-split", "block-folded", … */
  readonly change: string;
  readonly byName: string;
  readonly at: string;
}

/** A line that stands on other captures of its site too, for a person to judge. */
export interface RecurringLineView {
  /** Place in the list of blocks. */
  readonly at: number;
  readonly text: string;
  /** On so many captures of other documents. */
  readonly pages: number;
}

/** Where a version comes from, how it was read, what was left out, and who corrected what. */
export interface ProvenancePageView {
  readonly document: DocumentRefView;
  readonly version: VersionRefView & { readonly provenance: ProvenanceView };
  readonly revision: number;
  /** When the bytes were taken from their site, ISO 8601; `null` = not known. */
  readonly capturedAt: string | null;
  /** What the text says of itself, as it stands after corrections. */
  readonly metadata: DocumentMetadata;
  /** What the import had read, where a person has corrected it since. */
  readonly read: DocumentMetadata | null;
  readonly words: {
    readonly all: number;
    readonly kept: number;
    readonly folded: number;
    /** Words of the text that stand in no block; there are none unless something went wrong. */
    readonly lost: number;
  };
  readonly leftOut: readonly LeftOutView[];
  readonly recurring: readonly RecurringLineView[];
  readonly corrections: readonly CorrectionView[];
  /** The importer that reads today, where it is not the one that read this version. */
  readonly newerImporter: string | null;
  /** The version that the newer importer made of the same bytes already. */
  readonly readAnew: VersionRefView | null;
  readonly may: { readonly download: boolean; readonly correct: boolean; readonly reimport: boolean };
}
