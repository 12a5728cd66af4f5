import "server-only";
import { liveVersions } from "@/lib/server/db/unmatched-reviews";
import type { ReadComparison } from "@/lib/server/derived/comparisons/read-comparison";
import { judgedChanges } from "./judged-words";

/** What belongs to the words of a change: a judgement, or who is to see to it. */
interface OfChange {
  readonly changeKey: string;
  readonly dismissedAt: Date | null;
  /** The comparison it was said in. */
  readonly olderVersionId: string | null;
  readonly newerVersionId: string | null;
}

/**
 * Those that stand on no change any longer, as far as this comparison can tell: said in it, and it has no such change now; said
 * between versions of which one is in the trash; or said before it was kept where, and on no change here.
 */
export async function unmatchedOf<Row extends OfChange>(
  compared: ReadComparison,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const { older, newer, comparison } = compared;
  const plain = new Set(comparison.changes.map(({ key }) => key));
  const left = rows.filter(({ changeKey, dismissedAt }) => dismissedAt === null && !plain.has(changeKey));
  if (left.length === 0) return [];
  const here = judgedChanges(compared);
  const gone = left.filter(({ changeKey }) => !here.has(changeKey));
  const isHere = (row: OfChange) => row.olderVersionId === older.id && row.newerVersionId === newer.id;
  const versionsOf = (row: OfChange) => [row.olderVersionId ?? [], row.newerVersionId ?? []].flat();
  const elsewhere = gone.filter((row) => !isHere(row)).flatMap(versionsOf);
  const live = elsewhere.length > 0 ? await liveVersions(elsewhere) : new Set<string>();
  return gone.filter(
    (row) => isHere(row) || !row.olderVersionId || versionsOf(row).some((id) => !live.has(id)),
  );
}
