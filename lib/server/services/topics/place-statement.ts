import "server-only";
import type { PlaceStatementInput } from "@/lib/contracts/topic-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findWordsAt, placeStatements } from "@/lib/server/db/topics";
import { topicOf } from "@/lib/server/derived/topics/topic-of";

/**
 * Puts a passage of a version under a topic of its workspace, or says that the version states no position. Doing it twice is
 * no error.
 * @throws AppError "conflict" where the words do not stand at their place
 */
export async function placeStatement(
  viewer: Viewer,
  { topicId, versionId, start, end, quote }: PlaceStatementInput,
): Promise<{ readonly statementId: string }> {
  const { workspaceId, code } = await topicOf(viewer, "topic.edit", topicId);
  assertPersonCan(viewer, "topic.edit", { workspaceId, topicId: code.id });
  const version = required(await findWordsAt(versionId, start, end));
  if (version.workspaceId !== workspaceId || version.deletedAt !== null) required(null);
  if (version.words !== quote)
    throw new AppError(
      "conflict",
      "These words do not stand at this place of the version. Nothing was changed; reload the page and try again.",
    );
  const [statementId] = await placeStatements(viewer, workspaceId, [
    { codeId: code.id, versionId, start, end, quote },
  ]);
  return { statementId: required(statementId) };
}
