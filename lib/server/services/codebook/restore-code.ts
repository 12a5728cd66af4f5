import "server-only";
import type { RestoreCodeInput } from "@/lib/contracts/codebook-input";
import type { CodeChangedView } from "@/lib/contracts/codebook-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findCode, reviveCode } from "@/lib/server/db/codebook";
import { presentStaleCode } from "@/lib/server/presenters/present-stale-code";
import { sayNameTaken } from "@/lib/server/presenters/say-name-taken";

/**
 * Brings a deleted or merged code back, with all that belonged to it.
 * @throws AppError "conflict" where somebody changed it since, or where another code has its name by now
 */
export async function restoreCode(
  viewer: Viewer,
  { codeId, revision }: RestoreCodeInput,
): Promise<CodeChangedView> {
  const before = required(await findCode(codeId));
  assertPersonCan(viewer, "codebook.edit", { workspaceId: before.workspaceId });
  if (before.revision !== revision) throw presentStaleCode(before);
  if (!(await reviveCode(viewer, before).catch(sayNameTaken(before.name))))
    throw presentStaleCode(required(await findCode(codeId)));
  return { codeId, revision: revision + 1 };
}
