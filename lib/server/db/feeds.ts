import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import { insertAudit } from "./audit";
import { inTransaction, query } from "./query";

const listed = {
  id: true,
  workspaceId: true,
  documentId: true,
  createdAt: true,
  lastReadAt: true,
  workspace: { select: { name: true } },
  document: { select: { title: true } },
  user: { select: { sessionsValidFrom: true } },
} as const;

const notInTrash = { OR: [{ documentId: null }, { document: { deletedAt: null } }] };

/** What ends a person's sessions (a new password, another way to sign in) ends the addresses they made before. */
const stillOpen = (feed: { readonly createdAt: Date; readonly user: { readonly sessionsValidFrom: Date } }) =>
  feed.createdAt >= feed.user.sessionsValidFrom;

/** A person's own that open something, in workspaces they may read, the newest first; not those of documents in the trash. */
export async function listFeeds(userId: string, workspaceIds: readonly string[]) {
  const rows = await query((prisma) =>
    prisma.feed.findMany({
      where: { userId, workspaceId: { in: [...workspaceIds] }, ...notInTrash },
      select: listed,
      orderBy: { id: "desc" },
      relationLoadStrategy: "join",
    }),
  );
  return rows.filter(stillOpen);
}

export interface NewFeed {
  readonly tokenHash: string;
  readonly workspaceId: string;
  readonly documentId: string | null;
}

/** A feed of the same thing that the person had before ends: one address of each is enough to look after. */
export function insertFeed(viewer: Person, feed: NewFeed) {
  const { userId } = viewer;
  return inTransaction(async (transaction) => {
    const { workspaceId, documentId } = feed;
    await transaction.feed.deleteMany({ where: { userId, workspaceId, documentId } });
    const row = await transaction.feed.create({ data: { ...feed, userId }, select: listed });
    await insertAudit(transaction, {
      workspaceId,
      actor: `user:${userId}`,
      action: "feed.made",
      subject: documentId ? `document:${documentId}` : `workspace:${workspaceId}`,
    });
    return row;
  });
}

/** @returns whether there was one of that id, and of that person */
export function deleteFeed(userId: string, id: string): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const row = await transaction.feed.findFirst({
      where: { id, userId },
      select: { workspaceId: true, documentId: true },
    });
    if (!row) return false;
    await transaction.feed.deleteMany({ where: { id } });
    await insertAudit(transaction, {
      workspaceId: row.workspaceId,
      actor: `user:${userId}`,
      action: "feed.ended",
      subject: row.documentId ? `document:${row.documentId}` : `workspace:${row.workspaceId}`,
    });
    return true;
  });
}

/** What an address opens, and whose it is. */
export async function findFeedByHash(tokenHash: string) {
  const row = await query((prisma) =>
    prisma.feed.findFirst({
      where: { tokenHash, ...notInTrash },
      select: { ...listed, userId: true },
      relationLoadStrategy: "join",
    }),
  );
  return row && stillOpen(row) ? row : null;
}

/** Readers ask every few minutes: the moment is written once an hour, so that asking is no write. */
const NOTED_EVERY_MS = 3_600_000;

export async function updateFeedRead(feed: {
  readonly id: string;
  readonly lastReadAt: Date | null;
}): Promise<void> {
  const now = Date.now();
  if (feed.lastReadAt && now - feed.lastReadAt.getTime() < NOTED_EVERY_MS) return;
  await query((prisma) =>
    prisma.feed.updateMany({ where: { id: feed.id }, data: { lastReadAt: new Date(now) } }),
  );
}
