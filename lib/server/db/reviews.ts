import "server-only";
import type { ReviewChangeInput } from "@/lib/contracts/review-input";
import type { Person } from "@/lib/core/permissions/viewer";
import { reviewSaidCodec } from "@/lib/server/db/codecs/review-said";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { changeAssignment } from "./change-assignment";
import { inTransaction, query, type Transaction } from "./query";
import { secondReading } from "./second-readings";
import { signOff } from "./sign-offs";

export const review = {
  id: true,
  changeKey: true,
  significance: true,
  direction: true,
  note: true,
  reviewed: true,
  revision: true,
  createdAt: true,
  editedAt: true,
  olderVersionId: true,
  newerVersionId: true,
  olderWords: true,
  newerWords: true,
  dismissedAt: true,
  reviewerId: true,
  reviewer: { select: { name: true } },
} as const satisfies Prisma.ReviewSelect;

export type ReviewRow = Prisma.ReviewGetPayload<{ select: typeof review }>;

/**
 * What members said of a document's changes, whatever versions they stand between: the first reading, which is the workspace's
 * own, and the second ones. Who may see which of it is decided in derived/reviews.
 */
export async function findDocumentReviews(documentId: string) {
  const found = await query((prisma) =>
    prisma.document.findUnique({
      where: { id: documentId },
      select: {
        reviews: { where: { readingId: null }, select: review },
        changeAssignments: { select: changeAssignment },
        signOffs: { where: { withdrawnAt: null }, select: signOff, orderBy: { signedAt: "desc" } },
        secondReadings: { select: { ...secondReading, reviews: { select: review } } },
      },
      relationLoadStrategy: "join",
    }),
  );
  return found ?? { reviews: [], secondReadings: [], signOffs: [], changeAssignments: [] };
}

export type ReadingRow = Awaited<ReturnType<typeof findDocumentReviews>>["secondReadings"][number];

/** The reviews of the first reading, or of a second one. */
export function listReviews(documentId: string, readingId: string | null): Promise<ReviewRow[]> {
  return query((prisma) =>
    prisma.review.findMany({
      where: { documentId, readingId },
      select: review,
      relationLoadStrategy: "join",
    }),
  );
}

/** What reviews of the first reading said before each change of them, in order. */
export function listReviewHistory(documentId: string, changeKeys: readonly string[]) {
  return query(async (prisma) => {
    const rows = await prisma.reviewRevision.findMany({
      where: { review: { documentId, readingId: null, changeKey: { in: [...changeKeys] } } },
      select: { before: true, at: true, review: { select: { changeKey: true } } },
      orderBy: { revision: "asc" },
      relationLoadStrategy: "join",
    });
    return rows.map(({ before, at, review: { changeKey } }) => ({
      changeKey,
      until: at,
      said: reviewSaidCodec.decode(before),
    }));
  });
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

/** Where a judgement is kept: in the first reading (`readingId` null) or in a second one. */
export interface ReviewPlace {
  readonly documentId: string;
  readonly changeKey: string;
  readonly readingId: string | null;
}

export function findReview(place: ReviewPlace): Promise<ReviewRow | null> {
  return query((prisma) =>
    prisma.review.findFirst({
      where: place,
      select: review,
      relationLoadStrategy: "join",
    }),
  );
}

/** What a change reads in a comparison; `null` where a side does not have it, or it is not known. */
export type JudgedWords = Pick<ReviewRow, "olderVersionId" | "newerVersionId" | "olderWords" | "newerWords">;

type Said = Pick<ReviewChangeInput, "significance" | "direction" | "note" | "reviewed">;

/** Writes a review over `before`, or the first one. `null` where somebody else wrote meanwhile: nothing is changed. */
export function putReview(
  viewer: Person,
  workspaceId: string,
  place: ReviewPlace,
  before: ReviewRow | null,
  said: Said,
  words: JudgedWords | null,
): Promise<ReviewRow | null> {
  return inTransaction(async (transaction) => {
    // A reading that another window is finishing takes nothing more.
    if (place.readingId) {
      const open = await transaction.$queryRaw<readonly unknown[]>`
        SELECT 1 FROM "SecondReading" WHERE "id" = ${place.readingId}::uuid AND "finishedAt" IS NULL FOR SHARE`;
      if (open.length === 0) return null;
    }
    const data = { ...said, ...words, reviewerId: viewer.userId };
    const { count } = before
      ? await transaction.review.updateMany({
          where: { id: before.id, revision: before.revision },
          data: { ...data, editedAt: new Date(), revision: { increment: 1 } },
        })
      : await transaction.review.createMany({ data: { ...place, ...data }, skipDuplicates: true });
    if (count === 0) return null;
    if (before) {
      await keepBefore(transaction, viewer, before);
    }
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: place.readingId ? "change.second-reviewed" : "change.reviewed",
      subject: `document:${place.documentId}`,
      // What a second reader says is known to nobody until they have finished, the log neither.
      details: place.readingId
        ? { changeKey: place.changeKey }
        : {
            changeKey: place.changeKey,
            significance: said.significance,
            direction: said.direction,
            reviewed: said.reviewed,
            noted: said.note !== "",
          },
    });
    return transaction.review.findFirst({ where: place, select: review });
  });
}

/** Keeps what a review said, for its history. */
export async function keepBefore(transaction: Transaction, viewer: Person, before: ReviewRow): Promise<void> {
  const { significance, direction, note, reviewed, reviewer, reviewerId } = before;
  await transaction.reviewRevision.create({
    data: {
      reviewId: before.id,
      revision: before.revision,
      before: reviewSaidCodec.encode({
        significance,
        direction,
        note,
        reviewed,
        byName: reviewer.name,
        byId: reviewerId,
      }),
      byId: viewer.userId,
    },
    select: { reviewId: true },
  });
}
