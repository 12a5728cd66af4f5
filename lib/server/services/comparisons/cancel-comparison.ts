import "server-only";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { giveUpComparison } from "@/lib/server/derived/comparisons/comparison-of";
import { whoWaits } from "@/lib/server/derived/comparisons/who-waits";
import { assertMayCompare } from "@/lib/server/permissions/may-compare";

/** Stops waiting for a comparison. Others who wait for the same one still get it. */
export async function cancelComparison(
  viewer: Viewer,
  olderVersionId: string,
  newerVersionId: string,
): Promise<void> {
  await assertMayCompare(viewer, [olderVersionId, newerVersionId]);
  giveUpComparison(olderVersionId, newerVersionId, whoWaits(viewer));
}
