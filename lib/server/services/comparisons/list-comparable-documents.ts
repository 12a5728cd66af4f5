import "server-only";
import type { ComparableDocumentView } from "@/lib/contracts/document-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findNeighbouringVersions } from "@/lib/server/db/matrix";

/** Documents of the same workspace with their versions by name: what a version can be compared with. */
export async function listComparableDocuments(
  viewer: Viewer,
  documentId: string,
): Promise<readonly ComparableDocumentView[]> {
  const { workspaceId, workspace } = required(await findNeighbouringVersions(documentId));
  assertCan(viewer, "workspace.read", { workspaceId });
  return workspace.documents;
}
