import "server-only";
import { FACT_RULES } from "@/lib/core/facts/find-facts";
import { listStoredFacts } from "@/lib/server/db/facts";
import { indexFactsOf, listPendingFacts } from "@/lib/server/db/search-facts";
import { toldFacts } from "@/lib/server/derived/facts/decided-facts-of";
import { factsOf } from "@/lib/server/derived/facts/facts-of";

/** So much is read in about a tenth of a second; the facts of longer texts are found once somebody has asked for them. */
const MOST_WORDS = 30_000;

/**
 * Reads the facts of some versions into the search index, those first that nobody has read yet: one text at a time, so that pages are
 * answered in between.
 * @returns how many versions; 0 where none waits
 */
export async function indexPendingFacts(): Promise<number> {
  const waiting = await listPendingFacts();
  if (waiting.length === 0) return 0;
  const ids = waiting.map(({ id }) => id);
  const short = new Set(waiting.flatMap(({ id, words }) => (words <= MOST_WORDS ? [id] : [])));
  const stored = await listStoredFacts([...short], FACT_RULES);
  for (const id of short) {
    if (stored.has(id)) continue;
    // One text that cannot be read is no reason to find the facts of none.
    await factsOf([id]).catch(() => short.delete(id));
  }
  await indexFactsOf(ids, FACT_RULES, short, toldFacts);
  return ids.length;
}
