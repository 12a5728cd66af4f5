import "server-only";
import type { PlaceInList } from "@/lib/contracts/list-place";
import { can } from "@/lib/core/permissions/rules";
import type { Person } from "@/lib/core/permissions/viewer";
import type { Prisma } from "@/lib/server/db/generated/client";
import { notesThereFor } from "./annotations";
import { query } from "./query";

/**
 * What a person is told of as far as they may know of it now: what they wait for may have been deleted, given to somebody else, or
 * be in a workspace they have left.
 * @param workspaceIds those they may read
 */
export const noticesThereFor = (viewer: Person, workspaceIds: readonly string[]) =>
  ({
    recipientId: viewer.userId,
    workspaceId: { in: [...workspaceIds] },
    OR: [
      { kind: "version", version: { document: { deletedAt: null } } },
      {
        kind: "changes",
        version: { document: { deletedAt: null } },
        olderVersion: { document: { deletedAt: null } },
        changes: { some: { assigneeId: viewer.userId } },
      },
      {
        kind: "webhook",
        webhookId: { not: null },
        workspaceId: {
          in: workspaceIds.filter((workspaceId) => can(viewer, "webhook.manage", { workspaceId })),
        },
      },
      {
        kind: "guest",
        guestComment: { deletedAt: null, version: { document: { deletedAt: null } } },
      },
      {
        kind: { notIn: ["version", "changes", "webhook", "guest"] },
        annotation: { ...notesThereFor(viewer), document: { deletedAt: null } },
        AND: [
          { OR: [{ replyId: null }, { reply: { deletedAt: null } }] },
          { OR: [{ kind: { not: "assigned" } }, { annotation: { assigneeId: viewer.userId } }] },
        ],
      },
    ],
  }) satisfies Prisma.NoticeWhereInput;

/** What an entry shows. */
export const noticeColumns = (viewer: Person) =>
  ({
    id: true,
    kind: true,
    at: true,
    readAt: true,
    causedBy: { select: { name: true } },
    annotation: {
      select: {
        id: true,
        versionId: true,
        quote: true,
        bodyText: true,
        dueOn: true,
        resolvedAt: true,
        document: { select: { title: true } },
        version: { select: { label: true } },
      },
    },
    reply: { select: { bodyText: true } },
    version: {
      select: {
        id: true,
        label: true,
        document: {
          select: { title: true, versions: { select: { id: true }, orderBy: { ordinal: "asc" } } },
        },
      },
    },
    olderVersion: { select: { id: true, label: true } },
    webhook: { select: { id: true, url: true } },
    guestComment: {
      select: {
        id: true,
        linkId: true,
        guestName: true,
        body: true,
        resolvedAt: true,
        positionLabel: true,
        olderVersionId: true,
        recipient: { select: { email: true } },
        version: { select: { label: true, document: { select: { id: true, title: true } } } },
      },
    },
    /** Those that are theirs still, in the order of the text. */
    changes: {
      where: { assigneeId: viewer.userId },
      select: { changeKey: true },
      orderBy: { ordinal: "asc" },
    },
  }) as const satisfies Prisma.NoticeSelect;
export type NoticeRow = Prisma.NoticeGetPayload<{ select: ReturnType<typeof noticeColumns> }>;

/** The newest first, behind a place of that order. */
export function listNotices(
  viewer: Person,
  workspaceIds: readonly string[],
  onlyUnread: boolean,
  after: PlaceInList | null,
  take: number,
): Promise<NoticeRow[]> {
  return query((prisma) =>
    prisma.notice.findMany({
      where: {
        AND: [
          noticesThereFor(viewer, workspaceIds),
          onlyUnread ? { readAt: null } : {},
          after
            ? {
                at: { lte: after.at },
                OR: [{ at: { lt: after.at } }, { at: after.at, id: { lt: after.id } }],
              }
            : {},
        ],
      },
      select: noticeColumns(viewer),
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take,
      relationLoadStrategy: "join",
    }),
  );
}

export function countUnread(viewer: Person, workspaceIds: readonly string[]): Promise<number> {
  return query((prisma) =>
    prisma.notice.count({ where: { ...noticesThereFor(viewer, workspaceIds), readAt: null } }),
  );
}

/** @returns those that were not so before. The id of somebody else's notice changes nothing. */
export function updateNoticesRead(
  viewer: Person,
  ids: readonly string[],
  read: boolean,
): Promise<readonly string[]> {
  return query(async (prisma) => {
    const rows = await prisma.notice.updateManyAndReturn({
      where: { recipientId: viewer.userId, id: { in: [...ids] }, readAt: read ? null : { not: null } },
      data: { readAt: read ? new Date() : null },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  });
}

/** Of several workspaces, each that has any. */
export async function countUnreadOf(
  viewer: Person,
  workspaceIds: readonly string[],
): Promise<readonly { readonly workspaceId: string; readonly unread: number }[]> {
  const rows = await query((prisma) =>
    prisma.notice.groupBy({
      by: ["workspaceId"],
      where: { ...noticesThereFor(viewer, workspaceIds), readAt: null },
      _count: true,
    }),
  );
  return rows.map(({ workspaceId, _count }) => ({ workspaceId, unread: _count }));
}

/** All that came in a workspace until a moment; what came later has not been seen yet. */
export function updateAllRead(viewer: Person, workspaceId: string, until: Date): Promise<readonly string[]> {
  return query(async (prisma) => {
    const rows = await prisma.notice.updateManyAndReturn({
      where: { recipientId: viewer.userId, workspaceId, readAt: null, at: { lte: until } },
      data: { readAt: new Date() },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  });
}
