import "server-only";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import type { FactComparison } from "@/lib/core/facts/changes/fact-change";
import { FACT_RULES } from "@/lib/core/facts/find-facts";
import type { FactDecisionRow } from "@/lib/server/db/fact-decision-row";
import { cachedResult } from "@/lib/server/derived/cached-result";
import { decidedFactsOf, type FoundFacts } from "./decided-facts-of";

interface Side {
  readonly id: string;
  readonly text: string;
  /** Counts the corrections of its blocks: facts are read from these. */
  readonly revision: number;
  readonly factDecisions: readonly FactDecisionRow[];
  readonly document: { readonly office: string | null };
}

/** Reading the facts of longer texts takes seconds that nobody else's page should wait for. */
const LONGEST = 300_000;

/**
 * What the facts of two versions differ in, after what people said of them; `null` where the texts are too long to read
 * on the way. Kept in this process for as long as both versions and what is said of them stay as they are.
 * @param found what the rules find in both, where the caller has it already
 */
export async function factComparisonOf(
  older: Side,
  newer: Side,
  found?: FoundFacts,
): Promise<FactComparison | null> {
  if (Math.max(older.text.length, newer.text.length) > LONGEST) return null;
  const state = [older, newer].map(({ id, revision, factDecisions, document }) => [
    id,
    revision,
    factDecisions,
    document.office,
  ]);
  return cachedResult(`fact changes ${FACT_RULES} ${JSON.stringify(state)}`, async () => {
    const decided = await decidedFactsOf([older, newer], found);
    const factsFor = ({ id }: Side) =>
      // What a person stands for is sure.
      decided.get(id)?.facts.map(({ fact, decision }) => (decision ? { ...fact, confidence: 1 } : fact)) ??
      [];
    return compareFacts(factsFor(older), factsFor(newer), {
      older: older.text,
      newer: newer.text,
      office: newer.document.office,
    });
  });
}
