import "server-only";
import type { Told } from "@/lib/core/notes/whom-to-tell";
import type { Person } from "@/lib/core/permissions/viewer";
import type { Transaction } from "./query";

/** What a notice is about; of a reply the note it answers too. */
interface NoticeSubject {
  readonly workspaceId: string;
  readonly annotationId?: string;
  readonly replyId?: string;
  readonly versionId?: string;
  readonly olderVersionId?: string;
}

/**
 * Written in the transaction of what they tell of. Nobody is told of what they did themselves, and only who may come into the
 * workspace is told at all. Who was given the same note before is told of the last time alone, and who was mentioned in the same note
 * or reply before is not told again.
 */
export async function insertNotices(
  transaction: Transaction,
  viewer: Person,
  subject: NoticeSubject,
  told: readonly Told[],
): Promise<void> {
  const others = told.filter(({ recipientId }) => recipientId !== viewer.userId);
  if (others.length === 0) return;
  const { workspaceId, annotationId } = subject;
  const members = await transaction.membership.findMany({
    where: {
      workspaceId,
      userId: { in: others.map(({ recipientId }) => recipientId) },
      user: { disabledAt: null },
    },
    select: { userId: true },
  });
  const here = new Set(members.map(({ userId }) => userId));
  const assigned = others.filter(({ kind }) => kind === "assigned").map(({ recipientId }) => recipientId);
  if (annotationId && assigned.length > 0)
    await transaction.notice.deleteMany({
      where: { annotationId, kind: "assigned", recipientId: { in: assigned } },
    });
  const mentioned = others.filter(({ kind }) => kind === "mentioned").map(({ recipientId }) => recipientId);
  const before =
    annotationId && mentioned.length > 0
      ? await transaction.notice.findMany({
          where: { annotationId, kind: "mentioned", recipientId: { in: mentioned } },
          select: { recipientId: true, replyId: true },
        })
      : [];
  const knows = ({ recipientId, kind, replyId = subject.replyId }: Told) =>
    kind === "mentioned" &&
    before.some((each) => each.recipientId === recipientId && each.replyId === (replyId ?? null));
  await transaction.notice.createMany({
    data: others
      .filter((each) => here.has(each.recipientId) && !knows(each))
      .map((each) => ({ ...each, ...subject, causedById: viewer.userId })),
  });
}

/** Versions that one person adds no further apart than this come as one piece of news. */
const TOGETHER_MS = 10 * 60_000;

/**
 * Tells those who follow a document of a version that was added to it. An archive brings dozens, one after the other: of those
 * that somebody has not read of yet they are told the last.
 */
export async function tellFollowers(
  transaction: Transaction,
  viewer: Person,
  documentId: string,
  subject: { readonly workspaceId: string; readonly versionId: string },
): Promise<void> {
  const followers = await transaction.documentFollower.findMany({
    where: { documentId },
    select: { userId: true },
  });
  await transaction.notice.deleteMany({
    where: {
      kind: "version",
      version: { documentId },
      recipientId: { in: followers.map(({ userId }) => userId) },
      causedById: viewer.userId,
      readAt: null,
      at: { gte: new Date(Date.now() - TOGETHER_MS) },
    },
  });
  const told = followers.map(({ userId }): Told => ({ recipientId: userId, kind: "version" }));
  await insertNotices(transaction, viewer, subject, told);
}

/**
 * Tells somebody of changes that they are to see to. Those that one person gives them in one comparison no further apart than
 * versions that come together are one piece of news, as long as it is unread.
 */
export async function tellOfChanges(
  transaction: Transaction,
  viewer: Person,
  subject: {
    readonly workspaceId: string;
    readonly documentId: string;
    readonly olderVersionId: string;
    readonly versionId: string;
  },
  recipientId: string,
  changeKeys: readonly string[],
): Promise<void> {
  const { workspaceId, documentId, olderVersionId, versionId } = subject;
  const same = { recipientId, kind: "changes", olderVersionId, versionId, causedById: viewer.userId };
  const before = await transaction.notice.findFirst({
    where: { ...same, readAt: null, at: { gte: new Date(Date.now() - TOGETHER_MS) } },
    select: { id: true },
  });
  const told: readonly Told[] = [{ recipientId, kind: "changes" }];
  if (!before) await insertNotices(transaction, viewer, { workspaceId, olderVersionId, versionId }, told);
  const notice = await transaction.notice.findFirst({
    where: { ...same, readAt: null },
    orderBy: { at: "desc" },
    select: { id: true },
  });
  // Nobody is told of what they do themselves.
  if (!notice) return;
  await transaction.notice.update({
    where: { id: notice.id },
    data: { at: new Date() },
    select: { id: true },
  });
  await transaction.changeAssignment.updateMany({
    where: { documentId, changeKey: { in: [...changeKeys] } },
    data: { noticeId: notice.id },
  });
}
