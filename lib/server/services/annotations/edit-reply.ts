import "server-only";
import type { EditReplyInput } from "@/lib/contracts/annotation-input";
import type { ReplyView } from "@/lib/contracts/annotation-view";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";
import { mentionedAs } from "@/lib/core/notes/whom-to-tell";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findReply, updateReply } from "@/lib/server/db/replies";
import { checkMentions } from "@/lib/server/permissions/check-mentions";
import { presentReply } from "@/lib/server/presenters/present-annotation";
import { presentStale } from "@/lib/server/presenters/present-stale";

/** @throws AppError "conflict" with both texts where somebody wrote since the given revision */
export async function editReply(viewer: Viewer, input: EditReplyInput): Promise<ReplyView> {
  const written = parseNoteDocument(input.body);
  const before = required(await findReply(input.replyId));
  const { workspaceId } = before.annotation.document;
  assertPersonCan(viewer, "reply.edit", {
    workspaceId,
    authorId: before.authorId,
    onlyForId: before.annotation.isPrivate ? before.annotation.authorId : null,
    deleted: [before, before.annotation, before.annotation.document].some(
      ({ deletedAt }) => deletedAt !== null,
    ),
  });
  if (before.revision !== input.revision) throw presentStale(written, before);
  const { body, newlyMentionedIds } = await checkMentions(workspaceId, written, before.body);
  const after = await updateReply(viewer, before, {
    body,
    bodyText: notePlainText(body),
    told: before.annotation.isPrivate ? [] : mentionedAs(newlyMentionedIds),
  });
  if (!after) throw presentStale(body, required(await findReply(before.id)));
  return presentReply(viewer, workspaceId, after);
}
