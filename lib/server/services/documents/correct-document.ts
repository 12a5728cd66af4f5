import "server-only";
import type { CorrectDocumentInput } from "@/lib/contracts/document-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import {
  type EditableDocumentRow,
  findEditableDocument,
  statedOfDocument,
  updateDocument,
} from "@/lib/server/db/document-edits";

/**
 * A person's word on what a document is: title, office, kind and language. Its versions stay as they are.
 * @throws AppError "conflict" with what stands now where somebody corrected since the given revision
 */
export async function correctDocument(
  viewer: Viewer,
  { documentId, revision, ...stated }: CorrectDocumentInput,
): Promise<{ readonly revision: number }> {
  const before = required(await findEditableDocument(documentId));
  const { workspaceId, deletedAt } = before;
  assertPersonCan(viewer, "document.edit", { workspaceId, deleted: deletedAt !== null });
  if (before.revision !== revision) throw stale(before);
  const after = await updateDocument(viewer, before, "corrected", stated);
  if (after === null) throw stale(required(await findEditableDocument(documentId)));
  return { revision: after };
}

function stale(current: EditableDocumentRow): AppError {
  const { title, office, kind } = current;
  const now = [`“${title}”`, office, kind].filter(Boolean).join(", ");
  return new AppError(
    "conflict",
    `Somebody else corrected this document in the meantime; it now reads ${now}. What you typed is still here; reload in another tab to compare.`,
    { current: { revision: current.revision, stated: statedOfDocument(current) } },
  );
}
