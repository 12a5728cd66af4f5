import "server-only";
import type { ReviewChangeInput } from "@/lib/contracts/review-input";
import type { Person } from "@/lib/core/permissions/viewer";
import { reviewSaidCodec } from "@/lib/server/db/codecs/review-said";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

const review = {
  id: true,
  changeKey: true,
  significance: true,
  direction: true,
  note: true,
  reviewed: true,
  revision: true,
  createdAt: true,
  editedAt: true,
  reviewerId: true,
  reviewer: { select: { name: true } },
} as const satisfies Prisma.ReviewSelect;

export type ReviewRow = Prisma.ReviewGetPayload<{ select: typeof review }>;

/** All reviews of a document's changes: one a change key, whatever versions it stands between. */
export function listReviews(documentId: string): Promise<ReviewRow[]> {
  return query((prisma) =>
    prisma.review.findMany({ where: { documentId }, select: review, relationLoadStrategy: "join" }),
  );
}

/** The document a review made at this version belongs to, with what the permission needs. */
export function findReviewSubject(versionId: string) {
  return query((prisma) =>
    prisma.version.findUnique({
      where: { id: versionId },
      select: { documentId: true, document: { select: { workspaceId: true, deletedAt: true } } },
      relationLoadStrategy: "join",
    }),
  );
}

export function findReview(documentId: string, changeKey: string): Promise<ReviewRow | null> {
  return query((prisma) =>
    prisma.review.findUnique({
      where: { documentId_changeKey: { documentId, changeKey } },
      select: review,
      relationLoadStrategy: "join",
    }),
  );
}

type Said = Pick<ReviewChangeInput, "significance" | "direction" | "note" | "reviewed">;

/** Writes a review over `before`, or the first one. `null` where somebody else wrote meanwhile: nothing is changed. */
export function putReview(
  viewer: Person,
  workspaceId: string,
  place: { readonly documentId: string; readonly changeKey: string },
  before: ReviewRow | null,
  said: Said,
): Promise<ReviewRow | null> {
  return inTransaction(async (transaction) => {
    const data = { ...said, reviewerId: viewer.userId };
    const { count } = before
      ? await transaction.review.updateMany({
          where: { id: before.id, revision: before.revision },
          data: { ...data, editedAt: new Date(), revision: { increment: 1 } },
        })
      : await transaction.review.createMany({ data: { ...place, ...data }, skipDuplicates: true });
    if (count === 0) return null;
    if (before) {
      const { significance, direction, note, reviewed } = before;
      await transaction.reviewRevision.create({
        data: {
          reviewId: before.id,
          revision: before.revision,
          before: reviewSaidCodec.encode({
            significance,
            direction,
            note,
            reviewed,
            byName: before.reviewer.name,
          }),
          byId: viewer.userId,
        },
        select: { reviewId: true },
      });
    }
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "change.reviewed",
      subject: `document:${place.documentId}`,
      details: {
        changeKey: place.changeKey,
        significance: said.significance,
        direction: said.direction,
        reviewed: said.reviewed,
        noted: said.note !== "",
      },
    });
    return transaction.review.findUnique({
      where: { documentId_changeKey: place },
      select: review,
    });
  });
}
