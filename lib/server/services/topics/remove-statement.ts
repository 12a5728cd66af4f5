import "server-only";
import type { RemoveStatementInput } from "@/lib/contracts/topic-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findStatementSubject, setStatementRemoved } from "@/lib/server/db/topics";

/** Takes a passage, or the word that there is none, out of its topic. The text stays as it is, and it can be brought back. */
export async function removeStatement(
  viewer: Viewer,
  { statementId }: RemoveStatementInput,
): Promise<{ readonly statementId: string }> {
  const { code } = required(await findStatementSubject(statementId));
  assertPersonCan(viewer, "topic.edit", { workspaceId: code.workspaceId, topicId: code.id });
  await setStatementRemoved(viewer, code.workspaceId, statementId, true);
  return { statementId };
}
