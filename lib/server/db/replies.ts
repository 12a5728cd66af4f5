import "server-only";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

const withSubject = {
  id: true,
  annotationId: true,
  authorId: true,
  body: true,
  bodyText: true,
  sourceCreator: true,
  createdAt: true,
  editedAt: true,
  deletedAt: true,
  revision: true,
  author: { select: { id: true, name: true } },
  annotation: {
    select: { deletedAt: true, document: { select: { workspaceId: true, deletedAt: true } } },
  },
} as const satisfies Prisma.ReplySelect;
export type ReplySubjectRow = Prisma.ReplyGetPayload<{ select: typeof withSubject }>;

export function findReply(replyId: string): Promise<ReplySubjectRow | null> {
  return query((prisma) =>
    prisma.reply.findUnique({ where: { id: replyId }, select: withSubject, relationLoadStrategy: "join" }),
  );
}

export function findReplyByKey(authorId: string, idempotencyKey: string): Promise<ReplySubjectRow | null> {
  return query((prisma) =>
    prisma.reply.findUnique({
      where: { authorId_idempotencyKey: { authorId, idempotencyKey } },
      select: withSubject,
      relationLoadStrategy: "join",
    }),
  );
}

export interface NewReply {
  readonly annotationId: string;
  readonly authorId: string;
  readonly body: NoteDocument;
  readonly bodyText: string;
  readonly idempotencyKey: string;
}

export function insertReply(viewer: Viewer, workspaceId: string, reply: NewReply): Promise<ReplySubjectRow> {
  return inTransaction(async (transaction) => {
    const row = await transaction.reply.create({
      data: { ...reply, body: reply.body as unknown as Prisma.InputJsonValue },
      select: withSubject,
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "reply.created",
      subject: `reply:${row.id}`,
    });
    return row;
  });
}

/** Brings a deleted reply back, the same one in its place. `null` where somebody else wrote since `before` was read. */
export function undeleteReply(viewer: Viewer, before: ReplySubjectRow): Promise<ReplySubjectRow | null> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.reply.updateMany({
      where: { id: before.id, revision: before.revision, deletedAt: { not: null } },
      data: { deletedAt: null, revision: { increment: 1 } },
    });
    if (count === 0) return null;
    await insertAudit(transaction, {
      workspaceId: before.annotation.document.workspaceId,
      actor: actorOf(viewer),
      action: "reply.restored",
      subject: `reply:${before.id}`,
    });
    return transaction.reply.findUnique({ where: { id: before.id }, select: withSubject });
  });
}

/** `null` where somebody else wrote since `before` was read. A change without body is a deletion. */
export function updateReply(
  viewer: Viewer,
  before: ReplySubjectRow,
  change: { readonly body: NoteDocument; readonly bodyText: string } | null,
): Promise<ReplySubjectRow | null> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.reply.updateMany({
      where: { id: before.id, revision: before.revision, deletedAt: null },
      data: {
        ...(change
          ? {
              body: change.body as unknown as Prisma.InputJsonValue,
              bodyText: change.bodyText,
              editedAt: new Date(),
            }
          : { deletedAt: new Date() }),
        revision: { increment: 1 },
      },
    });
    if (count === 0) return null;
    await insertAudit(transaction, {
      workspaceId: before.annotation.document.workspaceId,
      actor: actorOf(viewer),
      action: change ? "reply.edited" : "reply.deleted",
      subject: `reply:${before.id}`,
    });
    return transaction.reply.findUnique({ where: { id: before.id }, select: withSubject });
  });
}
