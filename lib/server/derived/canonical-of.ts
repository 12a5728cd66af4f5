import "server-only";
import type { Block } from "@/lib/core/documents/block";
import type { CanonicalDocument, DocumentMetadata } from "@/lib/core/documents/canonical-document";
import type { PositionRow } from "@/lib/server/db/documents";

interface StoredText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lang: string | null;
  /** Absent where they play no part. */
  readonly metadata?: DocumentMetadata;
  readonly positions?: readonly Omit<PositionRow, "id" | "ordinal">[];
}

const UNSTATED: DocumentMetadata = { title: null, kind: null, office: null, place: null, date: null };

/** A stored version as the core reads it, with its positions as they stand. Warnings of the import play no part. */
export function canonicalOf({
  text,
  blocks,
  lang,
  metadata = UNSTATED,
  positions = [],
}: StoredText): CanonicalDocument {
  return {
    text,
    blocks,
    positions: positions.map(({ label, heading, start, end }) => ({ label, heading, range: { start, end } })),
    metadata,
    lang,
    warnings: [],
  };
}
