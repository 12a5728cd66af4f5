import "server-only";
import type { ComparableView } from "@/lib/contracts/document-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listDocumentsNamed } from "@/lib/server/db/document-list";
import { findDocument } from "@/lib/server/db/documents";

/** More is not looked through; typing more finds it. */
const MOST = 20;

/** A document's versions, and documents of the same workspace by name with theirs: what a version can be compared with. */
export async function findComparableDocuments(
  viewer: Viewer,
  documentId: string,
  q: string,
): Promise<ComparableView> {
  const { workspaceId, deletedAt, title, versions } = required(await findDocument(documentId));
  assertCan(viewer, "document.read", { workspaceId, documentId, deleted: deletedAt !== null });
  assertCan(viewer, "workspace.read", { workspaceId });
  const found = await listDocumentsNamed([workspaceId], q, "all", MOST + 2);
  const others = found.filter((each) => each.id !== documentId && each.versions.length > 0);
  return {
    document: { id: documentId, title, versions: versions.map(({ id, label }) => ({ id, label })) },
    q,
    others: others.slice(0, MOST).map(({ id, title, versions }) => ({
      id,
      title,
      versions: versions.map(({ id, label }) => ({ id, label })),
    })),
    more: others.length > MOST,
  };
}
