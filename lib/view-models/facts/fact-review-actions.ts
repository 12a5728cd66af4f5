import type { ActionResult } from "@/lib/contracts/action-result";
import type { DecideFactInput, OpenFactInput } from "@/lib/contracts/fact-input";
import type { DecidedElsewhereView, DecidedFactView, FactView } from "@/lib/contracts/picture-view";
import type { FactStatement } from "@/lib/core/facts/changes/fact-statement";

export type DecideFact = (input: DecideFactInput) => Promise<ActionResult<DecidedFactView>>;
export type DecideFactElsewhere = (input: OpenFactInput) => Promise<ActionResult<DecidedElsewhereView>>;
export type OpenFact = (input: OpenFactInput) => Promise<ActionResult<FactView>>;

/** A fact as it stood before somebody spoke: what is needed to take that back. */
export interface FactBefore {
  readonly versionId: string;
  readonly word: "confirmed" | "corrected" | "added" | "dismissed" | null;
  /** What a correction said; `null` where there was none. */
  readonly statement: FactStatement | null;
}

/** What takes a decision back: the word that stood before it, said again on the new revision. */
export function undoOf({ versionId, word, statement }: FactBefore, after: DecidedFactView): DecideFactInput {
  const same = { versionId, factKey: after.factKey, revision: after.revision };
  if (word === "confirmed" || word === "dismissed") return { decision: word, ...same };
  if (word === "corrected" && statement) return { decision: "corrected", ...same, fact: statement };
  return { decision: word === "added" ? "restored" : "withdrawn", ...same };
}
