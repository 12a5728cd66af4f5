import "server-only";
import type { ListTagsInput } from "@/lib/contracts/codebook-input";
import type { TagChoicesView } from "@/lib/contracts/codebook-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listCodes } from "@/lib/server/db/codebook";
import { findDocumentSubject } from "@/lib/server/db/documents";
import { listUsedTags } from "@/lib/server/db/note-tags";
import { presentTagChoices } from "@/lib/server/presenters/present-tag-choices";

/** What a note on the document can be tagged with: the codes of its workspace, and free tags that notes have already. */
export async function listTags(viewer: Viewer, { documentId }: ListTagsInput): Promise<TagChoicesView> {
  const { workspaceId, deletedAt } = required(await findDocumentSubject(documentId));
  assertPersonCan(viewer, "codebook.read", { workspaceId, deleted: deletedAt !== null });
  const [codes, used] = await Promise.all([listCodes(workspaceId), listUsedTags(viewer, workspaceId)]);
  return presentTagChoices(codes, used);
}
