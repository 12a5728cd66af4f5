import "server-only";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import type { Told } from "@/lib/core/notes/whom-to-tell";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { noteCodec } from "@/lib/server/db/codecs/note";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import type { Decoded } from "./decoded";
import { insertNotices } from "./notices";
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
    select: {
      deletedAt: true,
      isPrivate: true,
      authorId: true,
      document: { select: { workspaceId: true, deletedAt: true } },
    },
  },
} as const satisfies Prisma.ReplySelect;
type StoredReply = Prisma.ReplyGetPayload<{ select: typeof withSubject }>;
export type ReplySubjectRow = Decoded<StoredReply, { readonly body: NoteDocument }>;

const decode = (row: StoredReply): ReplySubjectRow => ({ ...row, body: noteCodec.decode(row.body) });

async function findWhere(where: Prisma.ReplyWhereUniqueInput): Promise<ReplySubjectRow | null> {
  const row = await query((prisma) =>
    prisma.reply.findUnique({ where, select: withSubject, relationLoadStrategy: "join" }),
  );
  return row && decode(row);
}

export const findReply = (replyId: string) => findWhere({ id: replyId });

export const findReplyByKey = (authorId: string, idempotencyKey: string) =>
  findWhere({ authorId_idempotencyKey: { authorId, idempotencyKey } });

export interface NewReply {
  readonly annotationId: string;
  readonly authorId: string;
  readonly body: NoteDocument;
  readonly bodyText: string;
  readonly idempotencyKey: string;
}

export function insertReply(
  viewer: Person,
  workspaceId: string,
  reply: NewReply,
  /** Who is told of it. */
  told: readonly Told[],
): Promise<ReplySubjectRow> {
  return inTransaction(async (transaction) => {
    const row = await transaction.reply.create({
      data: { ...reply, body: noteCodec.encode(reply.body) },
      select: withSubject,
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "reply.created",
      subject: `reply:${row.id}`,
    });
    const { id: replyId, annotationId } = row;
    await insertNotices(transaction, viewer, { workspaceId, annotationId, replyId }, told);
    return decode(row);
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
    const row = await transaction.reply.findUnique({ where: { id: before.id }, select: withSubject });
    return row && decode(row);
  });
}

/** `null` where somebody else wrote since `before` was read. A change without body is a deletion. */
export function updateReply(
  viewer: Person,
  before: ReplySubjectRow,
  change: {
    readonly body: NoteDocument;
    readonly bodyText: string;
    /** Who is told of it. */
    readonly told: readonly Told[];
  } | null,
): Promise<ReplySubjectRow | null> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.reply.updateMany({
      where: { id: before.id, revision: before.revision, deletedAt: null },
      data: {
        ...(change
          ? {
              body: noteCodec.encode(change.body),
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
    const { id: replyId, annotationId } = before;
    const { workspaceId } = before.annotation.document;
    await insertNotices(transaction, viewer, { workspaceId, annotationId, replyId }, change?.told ?? []);
    const row = await transaction.reply.findUnique({ where: { id: before.id }, select: withSubject });
    return row && decode(row);
  });
}
