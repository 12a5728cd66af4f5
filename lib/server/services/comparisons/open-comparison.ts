import "server-only";
import type { CompareView } from "@/lib/contracts/compare-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { readComparison } from "@/lib/server/derived/comparisons/read-comparison";
import { readReviews } from "@/lib/server/derived/reviews/read-reviews";
import { presentComparison } from "@/lib/server/presenters/present-comparison";

/** Two versions, of one document or of two, and what differs between them. */
export async function openComparison(
  viewer: Viewer,
  olderVersionId: string,
  newerVersionId: string,
): Promise<CompareView> {
  const compared = await readComparison(viewer, olderVersionId, newerVersionId);
  return presentComparison(viewer, compared, await readReviews(viewer, compared));
}
