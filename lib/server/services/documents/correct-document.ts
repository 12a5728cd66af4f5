import "server-only";
import type { CorrectDocumentInput } from "@/lib/contracts/document-input";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { restateCodes } from "@/lib/core/codebook/document-codes";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listCodes } from "@/lib/server/db/codebook";
import {
  type EditableDocumentRow,
  findEditableDocument,
  statedOfDocument,
  updateDocument,
} from "@/lib/server/db/document-edits";

/**
 * A person's word on what a document is: title, office, kind, language and tags. Its versions stay as they are.
 * @throws AppError "conflict" with what stands now where somebody corrected since the given revision; "invalid" for a tag that is
 * no code of the workspace
 */
export async function correctDocument(
  viewer: Viewer,
  { documentId, revision, tags, ...words }: CorrectDocumentInput,
): Promise<{ readonly revision: number }> {
  const before = required(await findEditableDocument(documentId));
  const { workspaceId, deletedAt } = before;
  assertPersonCan(viewer, "document.edit", { workspaceId, deleted: deletedAt !== null });
  if (before.revision !== revision) throw stale(before);
  const stated = tags ? { ...words, codeIds: await codeIdsOf(before, tags) } : words;
  const after = await updateDocument(viewer, before, "corrected", stated);
  if (after === null) throw stale(required(await findEditableDocument(documentId)));
  return { revision: after };
}

async function codeIdsOf(
  { workspaceId, codeIds }: EditableDocumentRow,
  tags: readonly string[],
): Promise<readonly string[]> {
  const codebook = codebookOf(await listCodes(workspaceId));
  const chosen = tags.map((tag) => {
    const code = codebook.ofTag(tag);
    if (code) return code;
    throw new AppError(
      "invalid",
      `The codebook has no code “${tag}”, and documents are tagged with its codes. Nothing was saved; choose one that is offered, or add the code first.`,
    );
  });
  return restateCodes(codebook, codeIds, chosen);
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
