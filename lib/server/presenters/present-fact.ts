import "server-only";
import type { FactView } from "@/lib/contracts/picture-view";
import type { DecidedFact } from "@/lib/core/facts/apply-fact-decisions";
import { labelFact } from "@/lib/core/facts/changes/label-fact";
import { SURE } from "@/lib/core/facts/fact";
import type { FactDecisionRow } from "@/lib/server/db/fact-decision-row";

/** A fact of a version with what was said of it. */
export function presentFact(
  versionId: string,
  { fact, decision: row }: DecidedFact<FactDecisionRow>,
  warning: string | null,
  alsoIn = 0,
): FactView {
  return {
    key: fact.key,
    versionId,
    topic: fact.topic,
    label: labelFact(fact),
    quote: fact.quote,
    focus: {
      start: Math.max(0, fact.focus.start - fact.range.start),
      end: Math.min(fact.quote.length, fact.focus.end - fact.range.start),
    },
    range: fact.range,
    warning,
    reason: row?.decision === "added" || row?.decision === "corrected" ? null : fact.reason,
    confidence: fact.confidence,
    toCheck: (row === null || row.decision === "withdrawn") && fact.confidence < SURE,
    alsoIn,
    decision:
      row && row.decision !== "withdrawn"
        ? {
            decision: row.decision,
            byName: row.decidedBy.name,
            at: row.at.toISOString(),
          }
        : null,
    revision: row?.revision ?? 0,
    fact,
  };
}
