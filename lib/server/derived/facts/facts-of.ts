import "server-only";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import type { Fact } from "@/lib/core/facts/fact";
import { FACT_RULES, findFacts } from "@/lib/core/facts/find-facts";
import { insertStoredFacts, listFactSources, listStoredFacts } from "@/lib/server/db/facts";
import { canonicalOf } from "@/lib/server/derived/canonical-of";

/** The facts of texts, in their order; `null` for one that cannot be read. */
export type ReadFacts = (
  documents: readonly CanonicalDocument[],
) => Promise<readonly (readonly Fact[] | null)[]>;

/** While somebody waits for a page; a text takes about a tenth of a second for 30,000 words. */
const readHere: ReadFacts = async (documents) => documents.map(findFacts);

/** What the rules find in versions: stored once, read anew only where the rules have changed since. Those that cannot be read are left out. */
export async function factsOf(
  versionIds: readonly string[],
  read: ReadFacts = readHere,
): Promise<Map<string, readonly Fact[]>> {
  const stored = await listStoredFacts(versionIds, FACT_RULES);
  const missing = versionIds.filter((id) => !stored.has(id));
  if (missing.length === 0) return stored;
  const all = new Map(stored);
  const sources = await listFactSources(missing);
  const found = await read(sources.map(canonicalOf));
  for (const [at, source] of sources.entries()) {
    const facts = found[at];
    if (!facts) continue;
    await insertStoredFacts(source, FACT_RULES, facts);
    all.set(source.id, facts);
  }
  return all;
}
