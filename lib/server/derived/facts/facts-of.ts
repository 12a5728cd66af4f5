import "server-only";
import type { Fact } from "@/lib/core/facts/fact";
import { FACT_RULES, findFacts } from "@/lib/core/facts/find-facts";
import { insertStoredFacts, listFactSources, listStoredFacts } from "@/lib/server/db/facts";
import { canonicalOf } from "@/lib/server/derived/canonical-of";

/** What the rules find in versions: stored once, read anew only where the rules have changed since. */
export async function factsOf(versionIds: readonly string[]): Promise<Map<string, readonly Fact[]>> {
  const stored = await listStoredFacts(versionIds, FACT_RULES);
  const missing = versionIds.filter((id) => !stored.has(id));
  if (missing.length === 0) return stored;
  const read = new Map(stored);
  for (const source of await listFactSources(missing)) {
    const facts = findFacts(canonicalOf(source));
    await insertStoredFacts(source, FACT_RULES, facts);
    read.set(source.id, facts);
  }
  return read;
}
