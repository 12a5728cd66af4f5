import "server-only";
import type { DismissJudgementInput } from "@/lib/contracts/review-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findOpenReading } from "@/lib/server/db/second-readings";
import { dismissReview, findReviewById } from "@/lib/server/db/unmatched-reviews";

/** Says that a judgement need not be listed any longer where its change is gone, or that it need. It is kept, and stands again if its change comes back. */
export async function dismissJudgement(
  viewer: Viewer,
  { reviewId, revision, dismissed }: DismissJudgementInput,
): Promise<void> {
  const found = required(await findReviewById(reviewId));
  const { workspaceId, deletedAt } = found.document;
  assertPersonCan(viewer, "review.write", { workspaceId, deleted: deletedAt !== null });
  const open = await findOpenReading(viewer.userId, found.documentId);
  if (found.readingId !== (open?.id ?? null))
    throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  if (found.revision !== revision || !(await dismissReview(viewer, found, dismissed)))
    throw new AppError(
      "conflict",
      "Somebody else changed this judgement in the meantime. Nothing was changed; reload the page.",
    );
}
