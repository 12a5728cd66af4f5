import "server-only";
import type { ListTagsInput } from "@/lib/contracts/codebook-input";
import type { TagChoicesView } from "@/lib/contracts/codebook-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { countTaggedDocuments, listCodes } from "@/lib/server/db/codebook";
import { findDocumentSubject } from "@/lib/server/db/documents";
import { listUsedTags } from "@/lib/server/db/note-tags";
import { presentDocumentTags, presentNoteTags } from "@/lib/server/presenters/present-tag-choices";

/**
 * What a note on the document can be tagged with: the codes of its workspace, and free tags that notes have already. A document is
 * tagged with codes alone.
 */
export async function listTags(
  viewer: Viewer,
  { documentId, of = "notes" }: ListTagsInput,
): Promise<TagChoicesView> {
  const { workspaceId, deletedAt } = required(await findDocumentSubject(documentId));
  assertPersonCan(viewer, "codebook.read", { workspaceId, deleted: deletedAt !== null });
  if (of === "documents")
    return presentDocumentTags(
      ...(await Promise.all([listCodes(workspaceId), countTaggedDocuments(workspaceId)])),
    );
  const [codes, used] = await Promise.all([listCodes(workspaceId), listUsedTags(viewer, workspaceId)]);
  return presentNoteTags(codes, used);
}
