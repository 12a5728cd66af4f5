import "server-only";
import type { RestoreStatementInput } from "@/lib/contracts/topic-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findStatementSubject, setStatementRemoved } from "@/lib/server/db/topics";

/** Brings back what was taken out of a topic. */
export async function restoreStatement(
  viewer: Viewer,
  { statementId }: RestoreStatementInput,
): Promise<{ readonly statementId: string }> {
  const { code, version } = required(await findStatementSubject(statementId));
  const deleted = version.document.deletedAt !== null;
  assertPersonCan(viewer, "topic.edit", { workspaceId: code.workspaceId, topicId: code.id, deleted });
  await setStatementRemoved(viewer, code.workspaceId, statementId, false);
  return { statementId };
}
