import "server-only";
import type { DeleteReplyInput } from "@/lib/contracts/annotation-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findReply, updateReply } from "@/lib/server/db/replies";
import { presentStale } from "@/lib/server/presenters/present-stale";

/** Takes a reply away; `restoreReply` with the answered revision brings it back. */
export async function deleteReply(
  viewer: Viewer,
  { replyId, revision }: DeleteReplyInput,
): Promise<{ replyId: string; revision: number }> {
  const before = required(await findReply(replyId));
  assertPersonCan(viewer, "reply.delete", {
    workspaceId: before.annotation.document.workspaceId,
    authorId: before.authorId,
    onlyForId: before.annotation.isPrivate ? before.annotation.authorId : null,
    deleted: [before, before.annotation, before.annotation.document].some(
      ({ deletedAt }) => deletedAt !== null,
    ),
  });
  const after = before.revision === revision ? await updateReply(viewer, before, null) : null;
  if (!after) throw presentStale(null, required(await findReply(replyId)));
  return { replyId, revision: after.revision };
}
