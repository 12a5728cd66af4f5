import "server-only";
import type { DecideFactInput } from "@/lib/contracts/fact-input";
import type { DecidedFactView } from "@/lib/contracts/picture-view";
import { AppError } from "@/lib/core/errors";
import type { DecidedFacts, FactDecision } from "@/lib/core/facts/apply-fact-decisions";
import { stateFact } from "@/lib/core/facts/changes/state-fact";
import type { Fact } from "@/lib/core/facts/fact";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findFactSubject, type NewFactDecision, putFactDecision } from "@/lib/server/db/facts";
import { decidedFactsOf } from "@/lib/server/derived/facts/decided-facts-of";

/**
 * A person's word about a fact: confirmed, corrected, added, dismissed, or any of these taken back.
 * @throws AppError "conflict" where somebody decided since the given revision; "invalid" where a quote does not stand
 */
export async function decideFact(viewer: Viewer, input: DecideFactInput): Promise<DecidedFactView> {
  const version = required(await findFactSubject(input.versionId));
  const { workspaceId } = version.document;
  assertPersonCan(viewer, "fact.decide", { workspaceId, deleted: version.document.deletedAt !== null });
  const decided = required((await decidedFactsOf([version])).get(version.id));
  const next = nextDecision(input, version.text, decided, version.factDecisions);
  const before = version.factDecisions.find(({ factKey }) => factKey === next.factKey);
  const revision = input.decision === "added" ? (before?.revision ?? 0) : input.revision;
  const row = await putFactDecision(viewer, workspaceId, next, revision);
  if (!row)
    throw new AppError(
      "conflict",
      "Somebody else judged this fact in the meantime. Reload to see what they said.",
      {
        current: before ? { decision: before.decision, byName: before.decidedBy.name } : null,
      },
    );
  return { factKey: row.factKey, revision: row.revision };
}

function nextDecision(
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
