import type { TrackedParagraph } from "@/lib/core/comparison/changes/tracked-paragraphs";
import type { Block } from "@/lib/core/documents/block";
import type { Range } from "@/lib/core/text/range";

/** Two texts as one file with tracked changes and comments: what a word processor is given, whatever its format. */
export interface TrackedDocument {
  /** What the file is, for its properties and the head of its pages. */
  readonly title: string;
  /** BCP 47; "und" when unknown. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly older: TrackedSide;
  readonly newer: TrackedSide;
  readonly paragraphs: readonly TrackedParagraph[];
  /** Who made the changes, as word processors show it, and when (ISO 8601) where that is known. */
  readonly author: string;
  readonly date: string | null;
  readonly comments: readonly TrackedComment[];
  /** What stands after the text: sources, and what is not in it. */
  readonly annex: readonly AnnexSection[];
}

export interface TrackedSide {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A comment on a passage of one of the texts, and the answers to it. */
export interface TrackedComment extends Remark {
  readonly side: "older" | "newer";
  readonly range: Range;
  readonly replies: readonly Remark[];
  readonly resolved: boolean;
}

/** What one person said. */
export interface Remark {
  readonly author: string;
  /** ISO 8601. */
  readonly at: string;
  /** Paragraphs, none of them empty. */
  readonly lines: readonly string[];
}

export interface AnnexSection {
  readonly heading: string;
  readonly lines: readonly string[];
}
