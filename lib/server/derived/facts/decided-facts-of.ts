import "server-only";
import { applyFactDecisions, type DecidedFacts } from "@/lib/core/facts/apply-fact-decisions";
import type { FactDecisionRow } from "@/lib/server/db/fact-decision-row";
import { factsOf } from "./facts-of";

/** The facts of versions after what people said of them, by version. */
export type DecidedFactsByVersion = ReadonlyMap<string, DecidedFacts<FactDecisionRow>>;

/** What the rules find in versions, with what people said of it applied: the only place where the two meet. */
export async function decidedFactsOf(
  versions: readonly { readonly id: string; readonly factDecisions: readonly FactDecisionRow[] }[],
): Promise<DecidedFactsByVersion> {
  const found = await factsOf(versions.map(({ id }) => id));
  return new Map(
    versions.map(({ id, factDecisions }) => [id, applyFactDecisions(found.get(id) ?? [], factDecisions)]),
  );
}
