import "server-only";
import type { RestoreReplyInput } from "@/lib/contracts/annotation-input";
import type { ReplyView } from "@/lib/contracts/annotation-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findReply, undeleteReply } from "@/lib/server/db/replies";
import { presentReply } from "@/lib/server/presenters/present-annotation";
import { presentStale } from "@/lib/server/presenters/present-stale";

/** Brings a deleted reply back as it was. Restoring one that stands is no error and changes nothing. */
export async function restoreReply(
  viewer: Viewer,
  { replyId, revision }: RestoreReplyInput,
): Promise<ReplyView> {
  const before = required(await findReply(replyId));
  const { workspaceId } = before.annotation.document;
  assertCan(viewer, "reply.delete", {
    workspaceId,
    authorId: before.authorId,
    onlyForId: before.annotation.isPrivate ? before.annotation.authorId : null,
    deleted: before.annotation.deletedAt !== null || before.annotation.document.deletedAt !== null,
  });
  if (before.deletedAt === null) return presentReply(viewer, workspaceId, before);
  const after = before.revision === revision ? await undeleteReply(viewer, before) : null;
  if (!after) throw presentStale(null, required(await findReply(replyId)));
  return presentReply(viewer, workspaceId, after);
}
