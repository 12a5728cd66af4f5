import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import type { Prisma } from "@/lib/server/db/generated/client";
import { insertAudit } from "./audit";
import { query, type Transaction } from "./query";

const PURGED = "draft.purged";

/** A draft, or a reply to one, with whose draft it is. */
interface Draft {
  readonly id: string;
  readonly kind: "annotation" | "reply";
  readonly authorId: string;
}

/** The drafts among some notes, and the replies to drafts among some replies. */
export async function draftsOf(
  transaction: Transaction,
  notes: Prisma.AnnotationWhereInput,
  replies: Prisma.ReplyWhereInput,
): Promise<readonly Draft[]> {
  const drafts = await transaction.annotation.findMany({
    where: { AND: [notes, { isPrivate: true }] },
    select: { id: true, authorId: true },
  });
  const toDrafts = await transaction.reply.findMany({
    where: { annotation: { isPrivate: true }, OR: [replies, { annotation: notes }] },
    select: { id: true, annotation: { select: { authorId: true } } },
    relationLoadStrategy: "join",
  });
  return [
    ...drafts.map(({ id, authorId }) => ({ id, kind: "annotation" as const, authorId })),
    ...toDrafts.map(({ id, annotation }) => ({ id, kind: "reply" as const, ...annotation })),
  ];
}

/**
 * Notes which of some drafts are gone for good. What the log says of a draft is kept from everybody else by asking the draft; once it is
 * gone, by this entry, which is of no workspace and so in nobody's list.
 */
export async function recordGoneDrafts(transaction: Transaction, drafts: readonly Draft[]): Promise<void> {
  if (drafts.length === 0) return;
  const asked = { where: { id: { in: drafts.map(({ id }) => id) } }, select: { id: true } } as const;
  // Somebody may have brought one back at the same moment.
  const there = new Set(
    [await transaction.annotation.findMany(asked), await transaction.reply.findMany(asked)]
      .flat()
      .map(({ id }) => id),
  );
  for (const { id, kind, authorId } of drafts.filter((draft) => !there.has(draft.id)))
    await insertAudit(transaction, {
      workspaceId: null,
      actor: `user:${authorId}`,
      action: PURGED,
      subject: `${kind}:${id}`,
    });
}

/** Those of some subjects of the log that were drafts of others, or replies to them, when they went for good. */
export const purgedDraftsAmong = (viewer: Person, subjects: readonly string[]): Promise<readonly string[]> =>
  query(async (prisma) => {
    const rows = await prisma.auditEvent.findMany({
      where: {
        subject: { in: [...new Set(subjects)] },
        action: PURGED,
        actor: { not: `user:${viewer.userId}` },
      },
      select: { subject: true },
    });
    return rows.map(({ subject }) => subject);
  });
