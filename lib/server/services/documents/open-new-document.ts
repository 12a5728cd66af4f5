import "server-only";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";

/** Where a document is added: the workspace the person works in. @throws AppError "not-found", "forbidden" */
export async function openNewDocument(viewer: Viewer): Promise<{ readonly workspaceId: string }> {
  const workspaceId = currentWorkspace(viewer) ?? "";
  assertCan(viewer, "document.create", { workspaceId });
  return { workspaceId };
}
