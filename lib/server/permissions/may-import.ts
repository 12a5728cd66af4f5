import "server-only";
import type { ImportPlace } from "@/lib/contracts/document-input";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findDocumentSubject } from "@/lib/server/db/documents";

/**
 * Nobody makes this server read or fetch anything who may not save it then. The answer is the workspace it would be in.
 * @throws AppError
 */
export async function mayImport(viewer: Viewer, place: ImportPlace): Promise<string> {
  if ("workspaceId" in place) {
    assertCan(viewer, "document.create", { workspaceId: place.workspaceId });
    return place.workspaceId;
  }
  const { workspaceId, deletedAt } = required(await findDocumentSubject(place.documentId));
  assertCan(viewer, "version.import", { workspaceId, deleted: deletedAt !== null });
  return workspaceId;
}
