import "server-only";
import { required } from "@/lib/core/permissions/required";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { workspacesOf } from "@/lib/core/permissions/workspaces-of";

/** Where somebody may add a document: the first of their workspaces in which they may. @throws AppError "not-found" */
export async function openNewDocument(viewer: Viewer): Promise<{ readonly workspaceId: string }> {
  const mine = workspacesOf(viewer).find((workspaceId) => can(viewer, "document.create", { workspaceId }));
  return { workspaceId: required(mine ?? null) };
}
