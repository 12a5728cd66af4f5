import "server-only";
import type { RetireCodeInput } from "@/lib/contracts/codebook-input";
import type { CodeChangedView } from "@/lib/contracts/codebook-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findCode, retireCode as retire } from "@/lib/server/db/codebook";
import { presentStaleCode } from "@/lib/server/presenters/present-stale-code";

/**
 * Deletes a code, or merges it into another of the same workspace. What belongs to it is kept: it comes back with the code.
 * @throws AppError "conflict" with the code as it stands where somebody changed it since; "invalid" for a merge into itself or
 * into a code that is out of use
 */
export async function retireCode(
  viewer: Viewer,
  { codeId, revision, intoId }: RetireCodeInput,
): Promise<CodeChangedView> {
  const before = required(await findCode(codeId));
  assertPersonCan(viewer, "codebook.edit", { workspaceId: before.workspaceId });
  if (before.revision !== revision) throw presentStaleCode(before);
  const into = intoId === null ? null : await findCode(intoId);
  if (intoId !== null && into?.workspaceId !== before.workspaceId) required(null);
  if (into && (into.id === before.id || into.deleted || into.mergedIntoId))
    throw new AppError("invalid", "A code is merged into another one that is in use. Nothing was changed.");
  if (!(await retire(viewer, before, into))) throw presentStaleCode(required(await findCode(codeId)));
  return { codeId, revision: revision + 1 };
}
