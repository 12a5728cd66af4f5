import "server-only";
import type { ImportReviewsInput } from "@/lib/contracts/review-input";
import type { ReviewImportView } from "@/lib/contracts/review-view";
import { AppError } from "@/lib/core/errors";
import { decodeTable } from "@/lib/core/exchange/decode-table";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { type Judgement, MOST_JUDGED } from "@/lib/core/reviews/judgement";
import { readReviewTable } from "@/lib/core/reviews/review-table";
import { putReviews, type ToReview } from "@/lib/server/db/put-reviews";
import { listReviews, type ReviewRow } from "@/lib/server/db/reviews";
import { findOpenReading } from "@/lib/server/db/second-readings";
import { readComparison } from "@/lib/server/derived/comparisons/read-comparison";
import { isReadIn } from "@/lib/server/derived/reviews/is-read-in";
import { judgedChanges, judgedWords } from "@/lib/server/derived/reviews/judged-words";
import { judgementOf, presentReview } from "@/lib/server/presenters/present-review";

/** Characters of a table: more than its bytes can hold. */
const LONGEST_TABLE = 26_000_000;

/**
 * Takes judgements from a table of changes (CSV) that was exported and edited. Each row counts for itself: what says the
 * same is left alone, what can be taken is written, and what cannot is told with its row and changes nothing. A row whose
 * change was judged after the table was written is told, not overwritten. A second reader's table goes into their own reading.
 */
export async function importReviews(
  viewer: Viewer,
  { olderVersionId, newerVersionId }: ImportReviewsInput,
  bytes: Uint8Array,
): Promise<ReviewImportView> {
  const compared = await readComparison(viewer, olderVersionId, newerVersionId);
  const { newer } = compared;
  assertPersonCan(viewer, "review.write", subjectOf(newer));
  const { rows, problems } = readReviewTable(decodeTable(bytes, LONGEST_TABLE));
  const changes = judgedChanges(compared);
  const open = await findOpenReading(viewer.userId, newer.documentId);
  const readingId = open?.id ?? null;
  if (!isReadIn(open, { readingId, olderVersionId, versionId: newerVersionId }))
    throw new AppError("conflict", READS_ANOTHER);
  const reviews = new Map(
    (await listReviews(newer.documentId, readingId)).map((review) => [review.changeKey, review]),
  );
  const refused = [...problems];
  const wanted: (ToReview & { readonly row: number })[] = [];
  let unchanged = 0;
  for (const { row, changeKey, revision, said: given } of rows) {
    const before = reviews.get(changeKey) ?? null;
    const now = judgementOf(before);
    const said = { ...now, ...given };
    const change = changes.get(changeKey);
    if (!change) refused.push({ row, what: "no such change is in this comparison" });
    else if (isSame(now, said)) unchanged++;
    else if (revision !== null && revision !== (before?.revision ?? 0))
      refused.push({ row, what: JUDGED_SINCE });
    else wanted.push({ row, changeKey, before, said, words: judgedWords(compared, change) });
  }
  const put = (some: readonly ToReview[]) =>
    putReviews(viewer, newer.document.workspaceId, { documentId: newer.documentId, readingId }, some);
  const saved: ReviewRow[] = [];
  for (let at = 0; at < wanted.length; at += MOST_JUDGED) {
    const part = wanted.slice(at, at + MOST_JUDGED);
    const together = await put(part);
    saved.push(...(together ?? []));
    // Somebody judged one of them at this moment: each counts for itself again.
    for (const each of together ? [] : part) {
      const alone = await put([each]);
      if (alone) saved.push(...alone);
      else refused.push({ row: each.row, what: JUDGED_SINCE });
    }
  }
  return {
    saved: saved.map((review) => presentReview(viewer, review)),
    unchanged,
    problems: refused.sort((one, other) => one.row - other.row),
  };
}

const JUDGED_SINCE =
  "this change was judged after the table was exported; what stands there was kept. Export again and repeat your edit";

const READS_ANOTHER =
  "You are reading another comparison of this document as a second reader. Nothing was imported; finish that reading first.";

const isSame = (one: Judgement, other: Judgement): boolean =>
  one.significance === other.significance &&
  one.direction === other.direction &&
  one.note === other.note &&
  one.reviewed === other.reviewed;
