import "server-only";
import type { SignOffView } from "@/lib/contracts/review-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { ReadComparison } from "@/lib/server/derived/comparisons/read-comparison";
import { judgedState } from "@/lib/server/derived/reviews/judged-state";
import type { ReadReviews } from "@/lib/server/derived/reviews/read-reviews";

export function presentSignOffs(
  viewer: Viewer,
  compared: ReadComparison,
  { signOffs, reviews }: ReadReviews,
): SignOffView[] {
  if (signOffs.length === 0) return [];
  const now = judgedState(compared, reviews);
  return signOffs.map(({ id, signedById, signedBy, signedAt, dissent, reviewed, total, digest }) => ({
    id,
    byName: signedBy.name,
    mine: viewer.kind === "person" && viewer.userId === signedById,
    at: signedAt.toISOString(),
    dissent,
    reviewed,
    total,
    outdated: digest !== now.digest,
    changedSince: now.times.filter((time) => time > signedAt).length,
  }));
}
