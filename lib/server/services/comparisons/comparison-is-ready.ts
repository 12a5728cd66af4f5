import "server-only";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { isComparisonStored } from "@/lib/server/derived/comparisons/comparison-of";
import { assertMayReadVersions } from "@/lib/server/permissions/may-read-versions";

/** Whether two versions have been compared, so that a page can say what it is waiting for where they have not. */
export async function comparisonIsReady(
  viewer: Viewer,
  olderVersionId: string,
  newerVersionId: string,
): Promise<boolean> {
  await assertMayReadVersions(viewer, [olderVersionId, newerVersionId]);
  return isComparisonStored(olderVersionId, newerVersionId);
}
