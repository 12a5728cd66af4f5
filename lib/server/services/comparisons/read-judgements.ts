import "server-only";
import type { JudgementsView } from "@/lib/contracts/review-view";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { digestsOfReviews } from "@/lib/server/derived/reviews/digests-of-reviews";
import { readReviews } from "@/lib/server/derived/reviews/read-reviews";
import { assertMayCompare } from "@/lib/server/permissions/may-compare";
import { presentAssignment } from "@/lib/server/presenters/present-assignment";
import { presentReview } from "@/lib/server/presenters/present-review";

/** What is said of changes now, as far as the viewer may know of it, without the texts. */
export async function readJudgements(
  viewer: Viewer,
  olderVersionId: string,
  newerVersionId: string,
): Promise<JudgementsView> {
  const [older, newer] = await assertMayCompare(viewer, [olderVersionId, newerVersionId]);
  const said = required(await readReviews(viewer, { older: required(older), newer: required(newer) }));
  return {
    reviews: said.reviews.map((row) => presentReview(viewer, row)),
    assignments: said.assignments.map((row) => presentAssignment(viewer, row)),
    ...digestsOfReviews(said),
  };
}
