import "server-only";
import {
  applyFactDecisions,
  type DecidedFacts,
  type FactDecision,
} from "@/lib/core/facts/apply-fact-decisions";
import { DOUBTFUL, type Fact } from "@/lib/core/facts/fact";
import type { FactDecisionRow } from "@/lib/server/db/fact-decision-row";
import { factsOf } from "./facts-of";

/** What the rules find, by version. */
export type FoundFacts = ReadonlyMap<string, readonly Fact[]>;

/** The facts of versions after what people said of them, by version. */
export type DecidedFactsByVersion = ReadonlyMap<string, DecidedFacts<FactDecisionRow>>;

/**
 * What the rules find in versions, with what people said of it applied: the only place where the two meet.
 * @param given what the rules find, where the caller has it already
 */
export async function decidedFactsOf(
  versions: readonly { readonly id: string; readonly factDecisions: readonly FactDecisionRow[] }[],
  given?: FoundFacts,
): Promise<DecidedFactsByVersion> {
  const found = given ?? (await factsOf(versions.map(({ id }) => id)));
  return new Map(
    versions.map(({ id, factDecisions }) => [id, applyFactDecisions(found.get(id) ?? [], factDecisions)]),
  );
}

/** The facts of one version that are told beyond its table: what a person stands for, and what the rules do not doubt. */
export function toldFacts(found: readonly Fact[], decisions: readonly FactDecision[]): readonly Fact[] {
  return applyFactDecisions(found, decisions).facts.flatMap(({ fact, decision }) =>
    decision || fact.confidence >= DOUBTFUL ? [fact] : [],
  );
}
