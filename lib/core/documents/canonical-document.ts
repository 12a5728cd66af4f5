import type { Range } from "@/lib/core/text/range";
import type { Block } from "./block";

/**
 * A date as a text states it. `precision` says how much of `iso` is known; `basis` keeps
 * stated, captured and inferred dates apart (captured is not published).
 */
export interface StatedDate {
  /** ISO 8601, as long as the precision: "2013", "2013-09", "2013-09-27". */
  readonly iso: string;
  readonly precision: "year" | "month" | "day";
  readonly basis: "published" | "updated" | "captured" | "inferred";
  /** The words it was read from, where there are any. */
  readonly quote: string | null;
}

/** What the text says about itself. `null` = not stated. */
export interface DocumentMetadata {
  readonly title: string | null;
  readonly kind: string | null;
  readonly office: string | null;
  readonly place: string | null;
  readonly date: StatedDate | null;
}

/** A numbered stretch that states a policy; `range` includes its marker, all its blocks and sub-items. */
export interface NumberedPosition {
  /** As printed: "10", "a", "3.1". */
  readonly label: string;
  /** First sentence or heading, shortened by no one: the words as printed without the marker. */
  readonly heading: string;
  readonly range: Range;
}

/** One canonical text with everything that import knows about it. Immutable once stored. */
export interface CanonicalDocument {
  /** NFC, line feeds only, no NUL, no lone surrogates. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly positions: readonly NumberedPosition[];
  readonly metadata: DocumentMetadata;
  /** BCP 47 tag guessed from the text or given by the source, `null` if unknown. */
  readonly lang: string | null;
  /** What a person should know about this import, one sentence each. */
  readonly warnings: readonly string[];
}
