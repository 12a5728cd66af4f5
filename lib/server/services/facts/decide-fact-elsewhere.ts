import "server-only";
import type { OpenFactInput } from "@/lib/contracts/fact-input";
import type { DecidedElsewhereView } from "@/lib/contracts/picture-view";
import { AppError } from "@/lib/core/errors";
import type { FactDecision } from "@/lib/core/facts/apply-fact-decisions";
import { stateFact } from "@/lib/core/facts/changes/state-fact";
import { statementOf } from "@/lib/core/facts/changes/statement-of";
import type { Fact } from "@/lib/core/facts/fact";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findFactSubject, findPictureDocument, putFactDecision } from "@/lib/server/db/facts";
import { decidedFactsOf } from "@/lib/server/derived/facts/decided-facts-of";

/**
 * Says of the same words in the document's other versions what a person has said of a fact in one. Only where nobody has spoken,
 * and only where the words of a correction stand; answers in which versions it was said. Nothing is applied unless asked for.
 */
export async function decideFactElsewhere(
  viewer: Viewer,
  { versionId, factKey }: OpenFactInput,
): Promise<DecidedElsewhereView> {
  const version = required(await findFactSubject(versionId));
  const { workspaceId, id: documentId } = version.document;
  assertPersonCan(viewer, "fact.decide", subjectOf(version));
  const said = version.factDecisions.find((each) => each.factKey === factKey);
  if (!said || said.decision === "withdrawn" || said.decision === "added")
    throw new AppError("conflict", "Nothing is said of this fact any more. Reload the page.");
  const document = required(await findPictureDocument(documentId));
  const others = document.versions.filter(({ id }) => id !== versionId);
  const decided = await decidedFactsOf(others);
  const versions: string[] = [];
  for (const other of others) {
    const open = decided
      .get(other.id)
      ?.facts.find(({ fact, decision }) => decision === null && fact.key === factKey)?.fact;
    const fact = open ? await keptFact(said, open, other.id) : null;
    if (!fact) continue;
    const row = await putFactDecision(
      viewer,
      workspaceId,
      { versionId: other.id, factKey, decision: said.decision, fact },
      other.factDecisions.find((row) => row.factKey === factKey)?.revision ?? 0,
    );
    if (row) versions.push(other.id);
  }
  return { versions };
}

/** The fact as it is to be kept with the decision: as found, or as it was corrected, if the words stand there; else `null`. */
async function keptFact(said: FactDecision, open: Fact, versionId: string): Promise<Fact | null> {
  if (said.decision !== "corrected" || !said.fact) return open;
  const { text } = required(await findFactSubject(versionId));
  try {
    return stateFact(statementOf(said.fact), text, open.range.start);
  } catch (error) {
    if (error instanceof AppError && error.code === "invalid") return null;
    throw error;
  }
}
