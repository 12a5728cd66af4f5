import "server-only";
import type { CompareView } from "@/lib/contracts/compare-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { readComparison } from "@/lib/server/derived/comparisons/read-comparison";
import { readReviews } from "@/lib/server/derived/reviews/read-reviews";
import { unmatchedOf } from "@/lib/server/derived/reviews/unmatched-of";
import { presentComparison } from "@/lib/server/presenters/present-comparison";

/** Two versions, of one document or of two, and what differs between them. */
export async function openComparison(
  viewer: Viewer,
  olderVersionId: string,
  newerVersionId: string,
): Promise<CompareView> {
  const compared = await readComparison(viewer, olderVersionId, newerVersionId);
  const said = await readReviews(viewer, compared);
  const unmatched = {
    reviews: await unmatchedOf(compared, said?.reviews ?? []),
    assignments: await unmatchedOf(compared, said?.assignments ?? []),
  };
  return presentComparison(viewer, compared, said, unmatched);
}
