import "server-only";
import type { MoveJudgementInput } from "@/lib/contracts/review-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findOpenReading } from "@/lib/server/db/second-readings";
import { findReviewById, moveReview } from "@/lib/server/db/unmatched-reviews";
import { readComparison } from "@/lib/server/derived/comparisons/read-comparison";
import { judgedChanges, judgedWords } from "@/lib/server/derived/reviews/judged-words";

/**
 * Puts a judgement whose change is no longer there on another change of a comparison. What it says stays.
 *
 * @throws AppError "conflict" where that change is judged already, or the judgement was changed in the meantime
 */
export async function moveJudgement(
  viewer: Viewer,
  { reviewId, revision, olderVersionId, newerVersionId, changeKey }: MoveJudgementInput,
): Promise<void> {
  const compared = await readComparison(viewer, olderVersionId, newerVersionId);
  const { newer } = compared;
  assertPersonCan(viewer, "review.write", subjectOf(newer));
  const found = required(await findReviewById(reviewId));
  const open = await findOpenReading(viewer.userId, newer.documentId);
  // Of another document, or of a reading that is closed to this person: as if it were not there.
  if (found.documentId !== newer.documentId || found.readingId !== (open?.id ?? null))
    throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  const change = judgedChanges(compared).get(changeKey);
  if (!change)
    throw new AppError("not-found", "This change is not in the comparison any longer. Reload the page.");
  if (
    found.revision !== revision ||
    !(await moveReview(viewer, found, changeKey, judgedWords(compared, change)))
  )
    throw new AppError(
      "conflict",
      "This change is judged already, or somebody else changed the judgement in the meantime. Nothing was moved; reload the page.",
    );
}
