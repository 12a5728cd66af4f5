import "server-only";
import type { HoldDocumentInput } from "@/lib/contracts/document-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findDocumentSubject } from "@/lib/server/db/documents";
import { updateDocumentHold } from "@/lib/server/db/holds";

/**
 * Puts a document under a hold, with the reason, or ends it (`null`). While it is held, neither it nor its versions, notes and replies
 * can be deleted by anybody, and nothing of it that is in the trash already goes for good. A second reason takes the place of the first.
 */
export async function holdDocument(viewer: Viewer, { documentId, reason }: HoldDocumentInput): Promise<void> {
  const document = required(await findDocumentSubject(documentId));
  const { workspaceId, deletedAt } = document;
  assertPersonCan(viewer, "document.hold", { workspaceId, deleted: deletedAt !== null });
  await updateDocumentHold(viewer, document, reason);
}
