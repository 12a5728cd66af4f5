import "server-only";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { comparisonUnderWay } from "@/lib/server/derived/comparisons/comparison-of";
import { assertMayCompare } from "@/lib/server/permissions/may-compare";

/** How far the comparison of two versions has come, 0 to 1; `null` where none is under way. */
export async function watchComparison(
  viewer: Viewer,
  olderVersionId: string,
  newerVersionId: string,
): Promise<{ readonly share: number | null }> {
  await assertMayCompare(viewer, [olderVersionId, newerVersionId]);
  return { share: comparisonUnderWay(olderVersionId, newerVersionId)?.share ?? null };
}
