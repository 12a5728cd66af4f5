import "server-only";
import type { Block } from "@/lib/core/documents/block";
import type { CanonicalDocument, DocumentMetadata } from "@/lib/core/documents/canonical-document";
import type { Fact } from "@/lib/core/facts/fact";
import { factRules, findFacts } from "@/lib/core/facts/find-facts";
import {
  type FactSourceRow,
  insertStoredFacts,
  listFactSources,
  listStoredFacts,
} from "@/lib/server/db/facts";

/** What the rules find in versions: stored once, read anew only where the rules have changed since. */
export async function factsOf(versionIds: readonly string[]): Promise<Map<string, readonly Fact[]>> {
  const stored = await listStoredFacts(versionIds, factRules);
  const missing = versionIds.filter((id) => !stored.has(id));
  if (missing.length === 0) return stored;
  const read = new Map(stored);
  for (const source of await listFactSources(missing)) {
    const facts = findFacts(canonicalDocument(source));
    await insertStoredFacts(source, factRules, facts);
    read.set(source.id, facts);
  }
  return read;
}

/** Facts are read from text and blocks; positions and warnings of the import play no part. */
export function canonicalDocument({ text, blocks, metadata, lang }: FactSourceRow): CanonicalDocument {
  return {
    text,
    blocks: blocks as unknown as Block[],
    positions: [],
    metadata: metadata as unknown as DocumentMetadata,
    lang,
    warnings: [],
  };
}
