import "server-only";
import type { SetStanceInput } from "@/lib/contracts/topic-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { actorOf } from "@/lib/core/topics/actor";
import { listPapers, listStances, putStance } from "@/lib/server/db/topics";
import { topicOf } from "@/lib/server/derived/topics/topic-of";

/**
 * Keeps a person's word on where an actor of the workspace stands on a topic; "none" undoes the last word.
 * @throws AppError "conflict" where somebody said otherwise since the given revision
 */
export async function setStance(
  viewer: Viewer,
  { topicId, actorKey, stance, revision }: SetStanceInput,
): Promise<{ readonly revision: number }> {
  const { workspaceId, code, codeIds } = await topicOf(viewer, "topic.edit", topicId);
  assertPersonCan(viewer, "topic.edit", { workspaceId, topicId: code.id });
  const [papers, stances] = await Promise.all([listPapers(workspaceId), listStances(codeIds)]);
  const known = [
    ...papers.map(({ document }) => actorOf(document)),
    ...stances.map((row) => ({ key: row.actorKey, name: row.actor })),
  ];
  const { name } = required(known.find(({ key }) => key === actorKey));
  const written = await putStance(
    viewer,
    workspaceId,
    { codeId: code.id, actorKey, actor: name },
    stance,
    revision,
  );
  if (written === null)
    throw new AppError(
      "conflict",
      "Somebody else said where this actor stands in the meantime. Nothing was changed; reload to see it.",
    );
  return { revision: written };
}
