import "server-only";
import type { DecideFactInput } from "@/lib/contracts/fact-input";
import type { DecidedFactView } from "@/lib/contracts/picture-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findFactSubject, putFactDecision } from "@/lib/server/db/facts";
import { decidedFactsOf } from "@/lib/server/derived/facts/decided-facts-of";
import { nextDecision } from "@/lib/server/derived/facts/next-decision";

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
  // A word that was taken back is as none: whoever sees the fact now has seen nothing said of it.
  const isOverNone = input.decision === "added" || (input.revision === 0 && before?.decision === "withdrawn");
  const revision = isOverNone ? (before?.revision ?? 0) : input.revision;
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
