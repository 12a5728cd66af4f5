import type { Range } from "@/lib/core/text/range";

/** What a block is by its form. Site furniture keeps its form and is marked by `chrome`. */
export type BlockKind = "heading" | "paragraph" | "list-item" | "quote" | "table-row" | "caption";

/**
 * One paragraph, heading, list item or table row: a range of the canonical text.
 * Blocks are in order, do not overlap, and between them stands white space only.
 */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** Why this block is site furniture and not the document's words; `null` where it is the document's. */
  readonly chrome: string | null;
  /** What the import had said of `chrome`, where a person has said otherwise; absent where nobody has. */
  readonly was?: string | null;
  /** Heading level 1 to 6, or nesting depth of a list item, or of a paragraph that continues one, from 1. */
  readonly level?: number;
  /** The list marker as printed ("10.", "•", "(a)"). It stands inside the range, at its start. */
  readonly marker?: string;
  /** Page of a paged source, from 1. */
  readonly page?: number;
  /** Which table of the document a row belongs to, from 0; rows of one table stand together. See table-row.ts. */
  readonly table?: number;
  /** Which cells of a row head their column or row, counted from 0; absent where none does. */
  readonly headerCells?: readonly number[];
}
