import "server-only";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listTitles } from "@/lib/server/db/document-list";

/** Ids and titles of all documents of a workspace, for the terminal, where a document is named by its title. */
export async function listDocumentTitles(
  viewer: Viewer,
  workspaceId: string,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  assertCan(viewer, "workspace.read", { workspaceId });
  return listTitles(workspaceId);
}
