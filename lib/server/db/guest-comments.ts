import "server-only";
import { AppError } from "@/lib/core/errors";
import { GUEST_COMMENT } from "@/lib/core/notes/guest-words";
import type { Guest, Person, ShareScope, Viewer } from "@/lib/core/permissions/viewer";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query, type Transaction } from "./query";

const HOUR_MS = 3_600_000;
/** The same words of the same visit within this are one comment that was sent twice. */
const TWICE_MS = 10 * 60_000;

const name = { select: { name: true } } as const;
const columns = {
  id: true,
  workspaceId: true,
  linkId: true,
  versionId: true,
  olderVersionId: true,
  positionId: true,
  positionLabel: true,
  changeKey: true,
  guestName: true,
  recipientId: true,
  visit: true,
  body: true,
  at: true,
  revision: true,
  resolvedAt: true,
  resolvedBy: name,
  answer: true,
  answeredAt: true,
  answeredBy: name,
  deletedAt: true,
  withdrawnAt: true,
  link: { select: { label: true, createdById: true } },
  recipient: { select: { email: true } },
  version: {
    select: { label: true, document: { select: { id: true, title: true, lang: true, deletedAt: true } } },
  },
  olderVersion: { select: { label: true } },
} as const satisfies Prisma.GuestCommentSelect;

export type GuestCommentRow = Prisma.GuestCommentGetPayload<{ select: typeof columns }>;

export const findGuestComment = (id: string): Promise<GuestCommentRow | null> =>
  query((prisma) =>
    prisma.guestComment.findUnique({ where: { id }, select: columns, relationLoadStrategy: "join" }),
  );

/** Those that are there, the oldest first. */
const list = (where: Prisma.GuestCommentWhereInput): Promise<GuestCommentRow[]> =>
  query((prisma) =>
    prisma.guestComment.findMany({
      where: { ...where, deletedAt: null },
      select: columns,
      orderBy: [{ at: "asc" }, { id: "asc" }],
      take: 1_000,
      relationLoadStrategy: "join",
    }),
  );

export const listCommentsOfLink = (linkId: string) => list({ linkId });

/** On one version, or on a comparison and its changes. */
export const listCommentsOn = (versionId: string, olderVersionId: string | null) =>
  list({ versionId, olderVersionId });

/** How many came by a link, with those that are no longer there. */
export const countCommentsOfLink = (linkId: string): Promise<number> =>
  query((prisma) => prisma.guestComment.count({ where: { linkId } }));

export interface NewGuestComment {
  readonly scope: ShareScope;
  readonly guest: Guest;
  readonly versionId: string;
  readonly olderVersionId: string | null;
  readonly positionId: string | null;
  readonly guestName: string;
  readonly body: string;
}

/**
 * Takes a comment down and tells the maker of the link. Whether the link takes one is asked once more while nobody else can change it, and
 * so are the limits: of many at once no more come through than are allowed.
 * @throws AppError "not-found" where the link ended in the meantime, "busy" past a limit
 */
export function insertGuestComment(
  viewer: Viewer,
  comment: NewGuestComment,
): Promise<{ readonly id: string }> {
  const { scope, guest, ...written } = comment;
  const { linkId, workspaceId, changeKey } = scope;
  const now = new Date();
  return inTransaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM "ShareLink" WHERE "id" = ${linkId}::uuid FOR UPDATE`;
    const link = await transaction.shareLink.findFirst({
      where: { id: linkId, revokedAt: null, withComments: true, expiresAt: { gt: now } },
      select: { createdById: true },
    });
    if (!link) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
    const twice = await transaction.guestComment.findFirst({
      where: {
        linkId,
        visit: guest.visit,
        body: written.body,
        positionId: written.positionId,
        deletedAt: null,
        at: { gt: new Date(now.getTime() - TWICE_MS) },
      },
      select: { id: true },
    });
    if (twice) return twice;
    await assertRoom(transaction, linkId, guest.visit, new Date(now.getTime() - HOUR_MS));
    const position = written.positionId
      ? await transaction.position.findUnique({ where: { id: written.positionId }, select: { label: true } })
      : null;
    const row = await transaction.guestComment.create({
      data: {
        ...written,
        workspaceId,
        linkId,
        changeKey,
        positionLabel: position?.label ?? "",
        recipientId: guest.recipientId,
        visit: guest.visit,
        at: now,
      },
      select: { id: true },
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "guest-comment.created",
      subject: `guest-comment:${row.id}`,
      details: { versionId: written.versionId, linkId },
    });
    await tellMaker(transaction, { workspaceId, linkId, commentId: row.id, recipientId: link.createdById });
    return row;
  });
}

async function assertRoom(
  transaction: Transaction,
  linkId: string,
  visit: string,
  hourAgo: Date,
): Promise<void> {
  const count = (where: Prisma.GuestCommentWhereInput) => transaction.guestComment.count({ where });
  if ((await count({ linkId })) >= GUEST_COMMENT.ofALink)
    throw new AppError(
      "busy",
      "This link has taken as many comments as it can. Ask who sent it for another.",
    );
  const recent = { linkId, at: { gt: hourAgo } };
  const isMuch =
    (await count(recent)) >= GUEST_COMMENT.ofALinkAnHour ||
    (await count({ ...recent, visit })) >= GUEST_COMMENT.ofAVisitAnHour;
  if (isMuch)
    throw new AppError("busy", "Too many comments came in the last hour. Nothing was sent; try again later.");
}

/** Of what came by one link and is unread they are told once, of the last. */
async function tellMaker(
  transaction: Transaction,
  {
    workspaceId,
    linkId,
    commentId,
    recipientId,
  }: { workspaceId: string; linkId: string; commentId: string; recipientId: string },
): Promise<void> {
  await transaction.notice.deleteMany({
    where: { recipientId, kind: "guest", readAt: null, guestComment: { linkId } },
  });
  await transaction.notice.create({
    // Nobody of the workspace caused it.
    data: { recipientId, workspaceId, kind: "guest", guestCommentId: commentId, causedById: recipientId },
    select: { id: true },
  });
}

/** What is unread of a link stays told of when the last of it goes. */
async function tellOfTheOneBefore(transaction: Transaction, { id, linkId }: GuestCommentRow): Promise<void> {
  const last = await transaction.guestComment.findFirst({
    where: { linkId, deletedAt: null, id: { not: id } },
    select: { id: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  if (last)
    await transaction.notice.updateMany({
      where: { guestCommentId: id, readAt: null },
      data: { guestCommentId: last.id },
    });
}

/** Takes the guest's own words back for good. @returns false where it was answered in the meantime, or is no more */
export function withdrawGuestComment(viewer: Viewer, comment: GuestCommentRow): Promise<boolean> {
  const { id, workspaceId } = comment;
  const at = new Date();
  return inTransaction(async (transaction) => {
    const { count } = await transaction.guestComment.updateMany({
      where: { id, deletedAt: null, answeredAt: null },
      data: { deletedAt: at, withdrawnAt: at, body: "", guestName: "", revision: { increment: 1 } },
    });
    if (count === 0) return false;
    await tellOfTheOneBefore(transaction, comment);
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "guest-comment.withdrawn",
      subject: `guest-comment:${id}`,
    });
    return true;
  });
}

export type GuestCommentEdit =
  | { readonly kind: "answered"; readonly answer: string }
  | { readonly kind: "resolved" | "reopened" | "removed" | "restored" };

/** What a member does with one, on the revision it was seen at. @returns false where somebody else was first */
export function updateGuestComment(
  viewer: Person,
  comment: GuestCommentRow,
  revision: number,
  edit: GuestCommentEdit,
): Promise<boolean> {
  const { id, workspaceId } = comment;
  return inTransaction(async (transaction) => {
    const { count } = await transaction.guestComment.updateMany({
      where: { id, revision, withdrawnAt: null, deletedAt: edit.kind === "restored" ? { not: null } : null },
      data: { ...dataOf(viewer, edit), revision: { increment: 1 } },
    });
    if (count > 0 && edit.kind === "removed") await tellOfTheOneBefore(transaction, comment);
    if (count > 0)
      await insertAudit(transaction, {
        workspaceId,
        actor: actorOf(viewer),
        action: `guest-comment.${edit.kind === "answered" && edit.answer === "" ? "answer-removed" : edit.kind}`,
        subject: `guest-comment:${id}`,
      });
    return count > 0;
  });
}

function dataOf({ userId }: Person, edit: GuestCommentEdit): Prisma.GuestCommentUncheckedUpdateManyInput {
  const at = new Date();
  switch (edit.kind) {
    case "answered":
      return edit.answer === ""
        ? { answer: "", answeredAt: null, answeredById: null }
        : { answer: edit.answer, answeredAt: at, answeredById: userId };
    case "resolved":
      return { resolvedAt: at, resolvedById: userId };
    case "reopened":
      return { resolvedAt: null, resolvedById: null };
    case "removed":
      return { deletedAt: at };
    case "restored":
      return { deletedAt: null };
  }
}
