import "server-only";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { giveUpComparison } from "@/lib/server/comparing/comparison-of";
import { assertMayReadVersions } from "@/lib/server/comparing/may-read-versions";
import { whoWaits } from "@/lib/server/comparing/who-waits";

/** Stops waiting for a comparison. Others who wait for the same one still get it. */
export async function cancelComparison(
  viewer: Viewer,
  olderVersionId: string,
  newerVersionId: string,
): Promise<void> {
  await assertMayReadVersions(viewer, [olderVersionId, newerVersionId]);
  giveUpComparison(olderVersionId, newerVersionId, whoWaits(viewer));
}
