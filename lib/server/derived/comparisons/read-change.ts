import "server-only";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { readVersions } from "@/lib/server/derived/versions/read-versions";
import { computeComparison, storedComparison } from "./comparison-of";
import { whoWaits } from "./who-waits";

/**
 * One change between two versions, for whom may read that change: its whole texts are for cutting it out and go no further.
 * @throws AppError "not-found" where no such change is between them
 */
export async function readChange(
  viewer: Viewer,
  olderVersionId: string,
  newerVersionId: string,
  changeKey: string,
) {
  const [{ versions }, stored] = await Promise.all([
    readVersions(viewer, "change.read", [olderVersionId, newerVersionId], { changeKey }),
    storedComparison(olderVersionId, newerVersionId),
  ]);
  const [older, newer] = [required(versions[0]), required(versions[1])];
  const comparison = stored ?? (await computeComparison(older, newer, whoWaits(viewer)));
  const { changes } = changesByBlock(comparison, older, newer);
  return { older, newer, change: required(changes.find(({ key }) => key === changeKey) ?? null) };
}
