import "server-only";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { isComparisonStored } from "@/lib/server/derived/comparisons/comparison-of";
import { assertMayCompare } from "@/lib/server/permissions/may-compare";

/** Whether two versions have been compared, so that a page can say what it is waiting for where they have not. */
export async function comparisonIsReady(
  viewer: Viewer,
  olderVersionId: string,
  newerVersionId: string,
): Promise<boolean> {
  await assertMayCompare(viewer, [olderVersionId, newerVersionId]);
  return isComparisonStored(olderVersionId, newerVersionId);
}
