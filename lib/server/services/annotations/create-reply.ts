import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { CreateReplyInput } from "@/lib/contracts/annotation-input";
import type { ReplyView } from "@/lib/contracts/annotation-view";
import { AppError, isDuplicate } from "@/lib/core/errors";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";
import { whomToTellOfReply } from "@/lib/core/notes/whom-to-tell";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findAnnotation } from "@/lib/server/db/annotations";
import { findReplyByKey, insertReply, type NewReply } from "@/lib/server/db/replies";
import { checkMentions } from "@/lib/server/permissions/check-mentions";
import { presentReply } from "@/lib/server/presenters/present-annotation";

export async function createReply(viewer: Viewer, input: CreateReplyInput): Promise<ReplyView> {
  const written = parseNoteDocument(input.body);
  const annotation = required(await findAnnotation(input.annotationId));
  const { workspaceId } = annotation.document;
  assertPersonCan(viewer, "reply.create", {
    workspaceId,
    onlyForId: annotation.isPrivate ? annotation.authorId : null,
    deleted: annotation.deletedAt !== null || annotation.document.deletedAt !== null,
  });
  const { body, newlyMentionedIds } = await checkMentions(workspaceId, written, null);
  const reply: NewReply = {
    annotationId: annotation.id,
    authorId: viewer.userId,
    body,
    bodyText: notePlainText(body),
    idempotencyKey: input.idempotencyKey,
  };
  const told = whomToTellOfReply({
    byId: viewer.userId,
    mentionedIds: annotation.isPrivate ? [] : newlyMentionedIds,
    threadIds: [
      annotation.authorId,
      ...(annotation.assignee ? [annotation.assignee.id] : []),
      ...annotation.replies.map(({ author }) => author.id),
    ],
  });
  const row = await insertReply(viewer, workspaceId, reply, told).catch((error: unknown) =>
    writtenBefore(error, reply),
  );
  return presentReply(viewer, workspaceId, row);
}

async function writtenBefore(error: unknown, reply: NewReply) {
  if (!isDuplicate(error)) throw error;
  const row = await findReplyByKey(reply.authorId, reply.idempotencyKey);
  if (!row) throw error;
  if (
    row.annotationId !== reply.annotationId ||
    !isDeepStrictEqual(row.body, JSON.parse(JSON.stringify(reply.body)))
  ) {
    throw new AppError("invalid", "Another reply was saved with this key. Nothing was changed.");
  }
  return row;
}
