import "server-only";
import type { SignOffInput } from "@/lib/contracts/review-input";
import { AppError } from "@/lib/core/errors";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertSignOff } from "@/lib/server/db/sign-offs";
import { readComparison } from "@/lib/server/derived/comparisons/read-comparison";
import { judgedState } from "@/lib/server/derived/reviews/judged-state";
import { readReviews } from "@/lib/server/derived/reviews/read-reviews";

/**
 * Signs what the workspace judged of a comparison, with what the person does not agree with.
 *
 * @throws AppError "conflict" where a judgement was changed since the page was opened, or the person may not see them all yet
 */
export async function signOffComparison(
  viewer: Viewer,
  { olderVersionId, newerVersionId, dissent, seen }: SignOffInput,
): Promise<void> {
  const compared = await readComparison(viewer, olderVersionId, newerVersionId);
  const { newer } = compared;
  assertPersonCan(viewer, "review.write", subjectOf(newer));
  const said = await readReviews(viewer, compared);
  if (!said || said.open)
    throw new AppError(
      "conflict",
      "You are a second reader in this document and do not see all judgements yet. Finish that reading first; nothing was signed.",
    );
  if (said.reviews.reduce((sum, { revision }) => sum + revision, 0) !== seen)
    throw new AppError(
      "conflict",
      "Judgements of this document were changed since you opened the page. Nothing was signed; reload the page and look at them.",
    );
  const { digest, reviewed, total } = judgedState(compared, said.reviews);
  const signed = { olderVersionId, newerVersionId, dissent, digest, reviewed, total };
  await insertSignOff(viewer, newer.document.workspaceId, { documentId: newer.documentId, ...signed });
}
