import "server-only";
import type { FactDecision } from "@/lib/core/facts/apply-fact-decisions";
import type { Fact } from "@/lib/core/facts/fact";
import type { FactDecisionRow } from "@/lib/server/db/fact-decision-row";

/** A stored decision as the core reads it, with who made it. */
export interface StoredDecision extends FactDecision {
  readonly row: FactDecisionRow;
}

export function decisionOf(row: FactDecisionRow): StoredDecision {
  return {
    factKey: row.factKey,
    decision: row.decision as FactDecision["decision"],
    fact: row.fact as unknown as Fact | null,
    row,
  };
}
