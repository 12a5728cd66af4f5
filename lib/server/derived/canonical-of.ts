import "server-only";
import type { Block } from "@/lib/core/documents/block";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import type { ReadableVersionRow } from "@/lib/server/db/documents";

/** A stored version as the core reads it, with its positions as they stand. */
export function canonicalOf({ text, blocks, lang, positions }: ReadableVersionRow): CanonicalDocument {
  return {
    text,
    blocks: blocks as unknown as Block[],
    positions: positions.map(({ label, heading, start, end }) => ({ label, heading, range: { start, end } })),
    metadata: { title: null, kind: null, office: null, place: null, date: null },
    lang,
    warnings: [],
  };
}
