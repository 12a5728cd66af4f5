import "server-only";
import type { CompareView } from "@/lib/contracts/compare-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listAnnotationsOfVersions } from "@/lib/server/db/annotations";
import { listReadableVersions } from "@/lib/server/db/documents";
import { listReviews } from "@/lib/server/db/reviews";
import { computeComparison, storedComparison } from "@/lib/server/derived/comparisons/comparison-of";
import { whoWaits } from "@/lib/server/derived/comparisons/who-waits";
import { factComparisonOf } from "@/lib/server/derived/facts/fact-comparison-of";
import { withPlacements } from "@/lib/server/derived/placements/with-placements";
import { subjectOf } from "@/lib/server/permissions/subject-of";
import { presentComparison } from "@/lib/server/presenters/present-comparison";

/** Two versions, of one document or of two, and what differs between them. */
export async function openComparison(
  viewer: Viewer,
  olderVersionId: string,
  newerVersionId: string,
): Promise<CompareView> {
  const ids = [olderVersionId, newerVersionId];
  const [versions, stored, annotations] = await Promise.all([
    listReadableVersions(ids),
    storedComparison(olderVersionId, newerVersionId),
    listAnnotationsOfVersions(ids),
  ]);
  const older = required(versions.find(({ id }) => id === olderVersionId));
  const newer = required(versions.find(({ id }) => id === newerVersionId));
  const subjects = [older, newer].map(subjectOf);
  for (const subject of subjects) assertCan(viewer, "comparison.read", subject);
  const readable = subjects.every((subject) => can(viewer, "annotation.read", subject)) ? annotations : [];
  const [comparison, facts, reviews] = await Promise.all([
    stored ?? computeComparison(older, newer, whoWaits(viewer)),
    factComparisonOf(older, newer),
    subjects.every((subject) => can(viewer, "review.read", subject)) ? listReviews(newer.documentId) : null,
  ]);
  const placed = await withPlacements(readable, [older, newer]);
  return presentComparison(viewer, older, newer, comparison, placed, facts, reviews);
}
