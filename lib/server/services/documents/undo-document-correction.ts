import "server-only";
import type { UndoDocumentCorrectionInput } from "@/lib/contracts/document-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findEditableDocument, findLastDocumentEdit, updateDocument } from "@/lib/server/db/document-edits";

/**
 * Takes back the last correction of what a document is. It is a correction itself, so it can be taken back in turn.
 * @throws AppError "conflict" where somebody corrected since
 */
export async function undoDocumentCorrection(
  viewer: Viewer,
  { documentId, revision }: UndoDocumentCorrectionInput,
): Promise<{ readonly revision: number }> {
  const before = required(await findEditableDocument(documentId));
  const { workspaceId, deletedAt } = before;
  assertPersonCan(viewer, "document.edit", { workspaceId, deleted: deletedAt !== null });
  const stated = before.revision === revision ? await findLastDocumentEdit(documentId, revision) : null;
  const after = stated ? await updateDocument(viewer, before, "undone", stated) : null;
  if (after === null) {
    throw new AppError(
      "conflict",
      "Somebody corrected this document since. Nothing was undone; reload to see it.",
    );
  }
  return { revision: after };
}
