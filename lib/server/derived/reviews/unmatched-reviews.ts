import "server-only";
import type { ReviewRow } from "@/lib/server/db/reviews";
import { liveVersions } from "@/lib/server/db/unmatched-reviews";
import type { ReadComparison } from "@/lib/server/derived/comparisons/read-comparison";
import { judgedChanges } from "./judged-words";

/**
 * Judgements that stand on no change any longer, as far as this comparison can tell: said in it, and it has no such change now; said
 * between versions of which one is in the trash; or said before it was kept where, and on no change here.
 */
export async function unmatchedReviews(
  compared: ReadComparison,
  reviews: readonly ReviewRow[],
): Promise<readonly ReviewRow[]> {
  const { older, newer, comparison } = compared;
  const plain = new Set(comparison.changes.map(({ key }) => key));
  const left = reviews.filter(({ changeKey, dismissedAt }) => dismissedAt === null && !plain.has(changeKey));
  if (left.length === 0) return [];
  const here = judgedChanges(compared);
  const gone = left.filter(({ changeKey }) => !here.has(changeKey));
  const isHere = (row: ReviewRow) => row.olderVersionId === older.id && row.newerVersionId === newer.id;
  const versionsOf = (row: ReviewRow) => [row.olderVersionId ?? [], row.newerVersionId ?? []].flat();
  const elsewhere = gone.filter((row) => !isHere(row)).flatMap(versionsOf);
  const live = elsewhere.length > 0 ? await liveVersions(elsewhere) : new Set<string>();
  return gone.filter(
    (row) => isHere(row) || !row.olderVersionId || versionsOf(row).some((id) => !live.has(id)),
  );
}
