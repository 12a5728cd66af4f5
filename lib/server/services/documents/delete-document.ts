import "server-only";
import type { DocumentIdInput } from "@/lib/contracts/document-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findDocumentSubject } from "@/lib/server/db/documents";
import { updateDocumentDeleted } from "@/lib/server/db/trash";

/** Moves a document with its versions, notes and reviews to the trash; its share links open nothing while it is there. */
export async function deleteDocument(viewer: Viewer, { documentId }: DocumentIdInput): Promise<void> {
  const document = required(await findDocumentSubject(documentId));
  const { workspaceId, deletedAt } = document;
  assertPersonCan(viewer, "document.delete", { workspaceId, deleted: deletedAt !== null });
  await updateDocumentDeleted(viewer, document, true);
}
