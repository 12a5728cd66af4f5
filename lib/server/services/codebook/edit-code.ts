import "server-only";
import type { EditCodeInput } from "@/lib/contracts/codebook-input";
import type { CodeChangedView } from "@/lib/contracts/codebook-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findCode, updateCode } from "@/lib/server/db/codebook";
import { presentStaleCode } from "@/lib/server/presenters/present-stale-code";
import { sayNameTaken } from "@/lib/server/presenters/say-name-taken";

/**
 * Says anew what a code is called, means and looks like. What is tagged with it follows its name.
 * @throws AppError "conflict" with the code as it stands where somebody changed it since, or where the name is taken
 */
export async function editCode(
  viewer: Viewer,
  { codeId, revision, ...stated }: EditCodeInput,
): Promise<CodeChangedView> {
  const before = required(await findCode(codeId));
  assertPersonCan(viewer, "codebook.edit", { workspaceId: before.workspaceId });
  if (before.revision !== revision) throw presentStaleCode(before);
  if (!(await updateCode(viewer, before, stated).catch(sayNameTaken(stated.name))))
    throw presentStaleCode(required(await findCode(codeId)));
  return { codeId, revision: revision + 1 };
}
