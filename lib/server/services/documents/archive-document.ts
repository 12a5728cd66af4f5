import "server-only";
import type { ArchiveDocumentInput } from "@/lib/contracts/document-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateDocumentArchived } from "@/lib/server/db/document-edits";
import { findDocumentSubject } from "@/lib/server/db/documents";

/**
 * Takes a document that is done with out of the list, the palette and search, or puts it back. It is read, noted, compared and
 * shared as before. What is so already stays so, and is no error.
 */
export async function archiveDocument(
  viewer: Viewer,
  { documentId, archived }: ArchiveDocumentInput,
): Promise<void> {
  const document = required(await findDocumentSubject(documentId));
  const { workspaceId, deletedAt } = document;
  assertPersonCan(viewer, "document.archive", { workspaceId, deleted: deletedAt !== null });
  await updateDocumentArchived(viewer, document, archived);
}
