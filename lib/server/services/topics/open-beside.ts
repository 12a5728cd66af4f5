import "server-only";
import type { BesideView } from "@/lib/contracts/topic-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { MOST_BESIDE } from "@/lib/core/topics/most-beside";
import { listStatements } from "@/lib/server/db/topics";
import { topicOf } from "@/lib/server/derived/topics/topic-of";
import { presentBeside } from "@/lib/server/presenters/present-beside";
import { presentCodeRef } from "@/lib/server/presenters/present-codebook";
import { presentTopicActors } from "@/lib/server/presenters/present-topic";

/**
 * Two to five quotes of a topic beside each other, by time: word by word where they are versions of one text, and each laid
 * out by what it commits to.
 * @throws AppError "invalid" for fewer or more; "not-found" where one is not in the topic
 */
export async function openBeside(
  viewer: Viewer,
  topicId: string,
  statementIds: readonly string[],
): Promise<BesideView> {
  const { workspaceId, code, codeIds } = await topicOf(viewer, "topic.read", topicId);
  const ids = [...new Set(statementIds)];
  if (ids.length < 2 || ids.length > MOST_BESIDE)
    throw new AppError("invalid", "Choose two to five quotes to stand beside each other.");
  const rows = (await listStatements(codeIds)).filter(({ id, quote }) => quote !== "" && ids.includes(id));
  if (rows.length !== ids.length) required(null);
  const member = can(viewer, "workspace.read", { workspaceId });
  const chosen = presentTopicActors(code.id, rows, [], member).flatMap((actor) =>
    actor.statements.map((statement) => ({ actor, statement })),
  );
  return { code: presentCodeRef(code), columns: presentBeside(chosen) };
}
