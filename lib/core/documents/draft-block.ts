import type { ListMarker } from "@/lib/core/documents/plain-text/list-marker";
import type { BlockKind } from "./block";

/** What stands between a block and the one before it. */
export type Gap = "" | " " | "\n" | "\n\n";

/**
 * A block before its place in the canonical text is known: what every importer hands to `composeDocument`.
 * `text` is one line, canonical (see canonical-lines.ts), and begins with the marker where there is one.
 */
export interface DraftBlock {
  kind: BlockKind;
  text: string;
  gap: Gap;
  /** Columns of white space before it; 0 for sources that know nesting by structure. */
  indent: number;
  /** Reason why it is furniture, `null` where it is the document's. */
  chrome: string | null;
  /** Heading level, or nesting depth of a list item or of a paragraph that continues one. */
  level?: number;
  marker?: string;
  /** What the marker counts, once `settleMarkers` has decided that it is one. */
  numbering?: ListMarker;
  page?: number;
  /** See `Block.table` and `Block.headerCells`. */
  table?: number;
  headerCells?: readonly number[];
  /** All its words stand in links, buttons or their labels. */
  linked?: boolean;
  /** The source's own structure says what this is (an HTML heading, a Word list): rules for text keep off. */
  sure?: boolean;
}
