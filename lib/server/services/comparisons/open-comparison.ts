import "server-only";
import type { CompareView } from "@/lib/contracts/compare-view";
import { can } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listReviews } from "@/lib/server/db/reviews";
import { readComparison } from "@/lib/server/derived/comparisons/read-comparison";
import { presentComparison } from "@/lib/server/presenters/present-comparison";

/** Two versions, of one document or of two, and what differs between them. */
export async function openComparison(
  viewer: Viewer,
  olderVersionId: string,
  newerVersionId: string,
): Promise<CompareView> {
  const compared = await readComparison(viewer, olderVersionId, newerVersionId);
  const { newer } = compared;
  const reviews = can(viewer, "review.read", subjectOf(newer)) ? await listReviews(newer.documentId) : null;
  return presentComparison(viewer, compared, reviews);
}
