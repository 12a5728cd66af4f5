import "server-only";
import type { DecideFactInput } from "@/lib/contracts/fact-input";
import { AppError } from "@/lib/core/errors";
import type { DecidedFacts, FactDecision } from "@/lib/core/facts/apply-fact-decisions";
import { stateFact } from "@/lib/core/facts/changes/state-fact";
import type { Fact } from "@/lib/core/facts/fact";
import type { NewFactDecision } from "@/lib/server/db/facts";

/**
 * What is written for a person's word about a fact.
 * @throws AppError "conflict" where the fact is not there, "invalid" where the words of a statement do not stand
 */
export function nextDecision(
  input: DecideFactInput,
  text: string,
  { facts, dismissed }: DecidedFacts<FactDecision>,
  decisions: readonly FactDecision[],
): NewFactDecision {
  const { versionId } = input;
  if (input.decision === "added") {
    const fact = stateFact(input.fact, text);
    return { versionId, factKey: fact.key, decision: "added", fact };
  }
  const { factKey } = input;
  const shown = [...facts, ...dismissed].find(({ fact }) => fact.key === factKey);
  const said = decisions.find((decision) => decision.factKey === factKey);
  const fact = shown?.fact ?? said?.fact;
  if (!fact) throw new AppError("conflict", "This fact is no longer found in the text. Reload the page.");
  if (input.decision === "corrected")
    return { versionId, factKey, decision: "corrected", fact: stateFact(input.fact, text, fact.range.start) };
  // What a person stated is kept through a dismissal and its return; what the rules found is kept as it was judged.
  const kept = said?.fact && isStated(said.fact) ? said.fact : fact;
  if (input.decision !== "restored") return { versionId, factKey, decision: input.decision, fact: kept };
  return { versionId, factKey, decision: wordBefore(factKey, kept), fact: kept };
}

const isStated = (fact: Fact) => fact.key.startsWith("stated-");

/** What was said of a fact before it was dismissed can be told from the fact that was kept. */
function wordBefore(factKey: string, fact: Fact): FactDecision["decision"] {
  if (!isStated(fact)) return "withdrawn";
  return fact.key === factKey ? "added" : "corrected";
}
