import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import { reviewSaidCodec } from "@/lib/server/db/codecs/review-said";
import type { Prisma } from "@/lib/server/db/generated/client";
import { changeAssignment } from "./change-assignment";
import { query, type Transaction } from "./query";
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

/** Where judgements are kept: in the first reading (`readingId` null) or in a second one. */
export interface ReadingPlace {
  readonly documentId: string;
  readonly readingId: string | null;
}

/** What is said of some changes, in no order. */
export function listReviewsOf(place: ReadingPlace, changeKeys: readonly string[]): Promise<ReviewRow[]> {
  return query((prisma) =>
    prisma.review.findMany({
      where: { ...place, changeKey: { in: [...changeKeys] } },
      select: review,
      relationLoadStrategy: "join",
    }),
  );
}

/** What a change reads in a comparison; `null` where a side does not have it, or it is not known. */
export type JudgedWords = Pick<ReviewRow, "olderVersionId" | "newerVersionId" | "olderWords" | "newerWords">;

/** Keeps what a review said, for its history. */
export async function keepBefore(transaction: Transaction, viewer: Person, before: ReviewRow): Promise<void> {
  await transaction.reviewRevision.createMany({ data: [revisionOf(viewer, before)] });
}

/** A review as its history keeps it, when `viewer` writes over it. */
export function revisionOf(viewer: Person, before: ReviewRow) {
  const { significance, direction, note, reviewed, reviewer, reviewerId } = before;
  const said = { significance, direction, note, reviewed, byName: reviewer.name, byId: reviewerId };
  return {
    reviewId: before.id,
    revision: before.revision,
    before: reviewSaidCodec.encode(said),
    byId: viewer.userId,
  };
}
