import type { ActionResult } from "@/lib/contracts/action-result";
import type { DecideFactInput } from "@/lib/contracts/fact-input";
import type { DecidedFactView, FactView } from "@/lib/contracts/picture-view";
import { statementOf } from "./statement-of";

export type DecideFact = (input: DecideFactInput) => Promise<ActionResult<DecidedFactView>>;

/** What takes a decision back: the word that stood before it, said again on the new revision. */
export function undoOf(before: FactView, after: DecidedFactView): DecideFactInput {
  const same = { versionId: before.versionId, factKey: after.factKey, revision: after.revision };
  const word = before.decision?.decision ?? null;
  if (word === "confirmed" || word === "dismissed") return { decision: word, ...same };
  if (word === "corrected") return { decision: "corrected", ...same, fact: statementOf(before.fact) };
  return { decision: word === "added" ? "restored" : "withdrawn", ...same };
}
