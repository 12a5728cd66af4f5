import "server-only";
import type { CodebookView } from "@/lib/contracts/codebook-view";
import { AppError } from "@/lib/core/errors";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listCodes } from "@/lib/server/db/codebook";
import { presentCodebook } from "@/lib/server/presenters/present-codebook";

/** The codes of a workspace; of the one the person works in unless told. */
export async function openCodebook(viewer: Viewer, asked?: string): Promise<CodebookView> {
  const workspaceId = asked ?? currentWorkspace(viewer);
  if (!workspaceId)
    throw new AppError("not-found", "You are not a member of a workspace yet. Ask an administrator.");
  assertCan(viewer, "codebook.read", { workspaceId });
  return presentCodebook(workspaceId, await listCodes(workspaceId), {
    edit: can(viewer, "codebook.edit", { workspaceId }),
  });
}
