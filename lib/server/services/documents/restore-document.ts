import "server-only";
import type { DocumentIdInput } from "@/lib/contracts/document-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findDocumentSubject } from "@/lib/server/db/documents";
import { updateDocumentDeleted } from "@/lib/server/db/trash";

/** Brings a document back as it was. Restoring one that is there is no error and changes nothing. */
export async function restoreDocument(viewer: Viewer, { documentId }: DocumentIdInput): Promise<void> {
  const document = required(await findDocumentSubject(documentId));
  assertPersonCan(viewer, "document.delete", { workspaceId: document.workspaceId });
  await updateDocumentDeleted(viewer, document, false);
}
