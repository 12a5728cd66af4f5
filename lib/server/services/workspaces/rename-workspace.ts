import "server-only";
import type { RenameWorkspaceInput } from "@/lib/contracts/workspace-input";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateWorkspaceName } from "@/lib/server/db/workspaces";

/** Gives a workspace another name. @throws AppError "conflict" where somebody else has renamed it in the meantime */
export async function renameWorkspace(
  viewer: Viewer,
  { workspaceId, name, before }: RenameWorkspaceInput,
): Promise<void> {
  assertPersonCan(viewer, "workspace.rename", { workspaceId });
  if (name !== before) await updateWorkspaceName(viewer, workspaceId, before, name);
}
