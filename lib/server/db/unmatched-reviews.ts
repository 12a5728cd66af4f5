import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";
import { type JudgedWords, keepBefore, type ReviewRow, review } from "./reviews";

/** A review with what the permission needs. */
export function findReviewById(id: string) {
  return query((prisma) =>
    prisma.review.findUnique({
      where: { id },
      select: {
        ...review,
        documentId: true,
        readingId: true,
        document: { select: { workspaceId: true, deletedAt: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
}

/** Which of these versions can still be opened: neither they nor their documents are in the trash. */
export async function liveVersions(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await query((prisma) =>
    prisma.version.findMany({
      where: { id: { in: [...ids] }, document: { deletedAt: null } },
      select: { id: true },
    }),
  );
  return new Set(rows.map(({ id }) => id));
}

type Found = ReviewRow & {
  readonly documentId: string;
  readonly readingId: string | null;
  readonly document: { readonly workspaceId: string };
};

/** Puts a judgement on another change. `false` where somebody wrote in the meantime, or judged that change: nothing is changed. */
export function moveReview(
  viewer: Person,
  found: Found,
  changeKey: string,
  words: JudgedWords,
): Promise<boolean> {
  const { id, revision, documentId, readingId } = found;
  return inTransaction(async (transaction) => {
    if (await transaction.review.count({ where: { documentId, readingId, changeKey } })) return false;
    const { count } = await transaction.review.updateMany({
      where: { id, revision },
      data: { changeKey, ...words, dismissedAt: null, editedAt: new Date(), revision: { increment: 1 } },
    });
    if (count === 0) return false;
    await keepBefore(transaction, viewer, found);
    await insertAudit(transaction, {
      workspaceId: found.document.workspaceId,
      actor: actorOf(viewer),
      action: "change.judgement-moved",
      subject: `document:${documentId}`,
      details: { from: found.changeKey, to: changeKey },
    });
    return true;
  });
}

/** Takes a judgement out of the list of those without a change, or puts it back there. `false` where somebody wrote in the meantime. */
export function dismissReview(viewer: Person, found: Found, dismissed: boolean): Promise<boolean> {
  const { id, revision, documentId } = found;
  return inTransaction(async (transaction) => {
    const { count } = await transaction.review.updateMany({
      where: { id, revision },
      data: { dismissedAt: dismissed ? new Date() : null },
    });
    if (count === 0) return false;
    await insertAudit(transaction, {
      workspaceId: found.document.workspaceId,
      actor: actorOf(viewer),
      action: dismissed ? "change.judgement-dismissed" : "change.judgement-listed",
      subject: `document:${documentId}`,
      details: { changeKey: found.changeKey },
    });
    return true;
  });
}
