import "server-only";
import { FACT_RULES } from "@/lib/core/facts/find-facts";
import { askForFactsOfOlderRules } from "@/lib/server/db/search-facts";
import { catchUpWholly } from "@/lib/server/derived/search/catch-up";

/**
 * Reads into the search index what waits for it: after a migration all that there is, and after an upgrade the facts that older rules
 * had read. Takes nothing and tells nothing.
 */
export async function fillSearchIndex(): Promise<void> {
  await askForFactsOfOlderRules(FACT_RULES);
  await catchUpWholly();
}
