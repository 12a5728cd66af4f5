import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import type { Judgement } from "@/lib/core/reviews/judgement";
import { actorOf, insertAudits } from "./audit";
import { inTransaction, type Transaction } from "./query";
import { type JudgedWords, type ReadingPlace, type ReviewRow, review, revisionOf } from "./reviews";

/** A judgement to be written over `before`, or as the first one of its change. */
export interface ToReview {
  readonly changeKey: string;
  readonly before: ReviewRow | null;
  readonly said: Judgement;
  /** `null`: those that are kept already stay. */
  readonly words: JudgedWords | null;
}

/** Undoes the transaction; nobody outside learns of it. */
class Overtaken extends Error {}

/**
 * Writes judgements of changes of one document, all or none, by a number of statements that does not grow with them.
 * @returns them as they are now, in no order; `null` where somebody else wrote meanwhile, or the reading takes nothing more
 */
export async function putReviews(
  viewer: Person,
  workspaceId: string,
  place: ReadingPlace,
  all: readonly ToReview[],
): Promise<ReviewRow[] | null> {
  // In one order for everybody, so that two who write the same changes do not wait for one another.
  const sorted = [...all].sort((one, other) => (one.changeKey < other.changeKey ? -1 : 1));
  try {
    return await inTransaction(async (transaction) => {
      await expectOpen(transaction, place);
      await putFirst(transaction, viewer, place, sorted);
      await putAgain(transaction, viewer, sorted);
      await insertAudits(
        transaction,
        all.map(({ changeKey, said }) => ({
          workspaceId,
          actor: actorOf(viewer),
          action: place.readingId ? "change.second-reviewed" : "change.reviewed",
          subject: `document:${place.documentId}`,
          // What a second reader says is known to nobody until they have finished, the log neither.
          details: place.readingId ? { changeKey } : { changeKey, ...told(said) },
        })),
      );
      const changeKey = { in: all.map((each) => each.changeKey) };
      return transaction.review.findMany({ where: { ...place, changeKey }, select: review });
    });
  } catch (error) {
    if (error instanceof Overtaken) return null;
    throw error;
  }
}

/** A reading that another window is finishing takes nothing more. */
async function expectOpen(transaction: Transaction, { readingId }: ReadingPlace): Promise<void> {
  if (readingId === null) return;
  const open = await transaction.$queryRaw<readonly unknown[]>`
    SELECT 1 FROM "SecondReading" WHERE "id" = ${readingId}::uuid AND "finishedAt" IS NULL FOR SHARE`;
  if (open.length === 0) throw new Overtaken();
}

async function putFirst(
  transaction: Transaction,
  { userId: reviewerId }: Person,
  place: ReadingPlace,
  all: readonly ToReview[],
): Promise<void> {
  const data = all.flatMap(({ changeKey, before, said, words }) =>
    before ? [] : { ...place, changeKey, ...said, ...words, reviewerId },
  );
  if (data.length === 0) return;
  const { count } = await transaction.review.createMany({ data, skipDuplicates: true });
  if (count < data.length) throw new Overtaken();
}

async function putAgain(transaction: Transaction, viewer: Person, all: readonly ToReview[]): Promise<void> {
  const again = all.flatMap(({ before, said, words }) => (before ? [{ before, said, words }] : []));
  if (again.length === 0) return;
  const ids = again.map(({ before }) => before.id);
  await transaction.$queryRaw`
    SELECT 1 FROM "Review" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "changeKey" FOR UPDATE`;
  const rows = JSON.stringify(
    again.map(({ before: { id, revision }, said, words }) => ({ id, revision, ...said, ...words })),
  );
  const count = await transaction.$executeRaw`
    UPDATE "Review" AS r SET
      "significance" = n."significance", "direction" = n."direction", "note" = n."note", "reviewed" = n."reviewed",
      "olderVersionId" = COALESCE(n."olderVersionId", r."olderVersionId"),
      "newerVersionId" = COALESCE(n."newerVersionId", r."newerVersionId"),
      "olderWords" = CASE WHEN n."newerVersionId" IS NULL THEN r."olderWords" ELSE n."olderWords" END,
      "newerWords" = CASE WHEN n."newerVersionId" IS NULL THEN r."newerWords" ELSE n."newerWords" END,
      "reviewerId" = ${viewer.userId}::uuid, "editedAt" = ${new Date()}::timestamptz, "revision" = r."revision" + 1
    FROM jsonb_to_recordset(${rows}::jsonb) AS n("id" uuid, "revision" int, "significance" int, "direction" text, "note" text,
      "reviewed" boolean, "olderVersionId" uuid, "newerVersionId" uuid, "olderWords" text, "newerWords" text)
    WHERE r."id" = n."id" AND r."revision" = n."revision"`;
  if (count < again.length) throw new Overtaken();
  await transaction.reviewRevision.createMany({
    data: again.map(({ before }) => revisionOf(viewer, before)),
  });
}

const told = ({ significance, direction, reviewed, note }: Judgement) => ({
  significance,
  direction,
  reviewed,
  noted: note !== "",
});
