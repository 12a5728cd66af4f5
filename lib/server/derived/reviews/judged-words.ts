import "server-only";
import type { Change, Comparison } from "@/lib/core/comparison/changes/change";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { listReadableVersions, type ReadableVersionRow } from "@/lib/server/db/documents";
import type { JudgedWords } from "@/lib/server/db/reviews";
import { storedComparison } from "@/lib/server/derived/comparisons/comparison-of";

/** Characters of a side: enough to know a change again. */
const MOST = 400;

interface Compared {
  readonly older: ReadableVersionRow;
  readonly newer: ReadableVersionRow;
  readonly comparison: Comparison;
}

/** What a change of a comparison reads, to be kept with its judgement. */
export function judgedWords({ older, newer }: Omit<Compared, "comparison">, change: Change): JudgedWords {
  const words = (text: string, range: Change["older"]) =>
    range && text.slice(range.start, range.end).trim().slice(0, MOST);
  return {
    olderVersionId: older.id,
    newerVersionId: newer.id,
    olderWords: words(older.text, change.older),
    newerWords: words(newer.text, change.newer),
  };
}

/** All changes of a comparison as they are judged, by their keys. */
export const judgedChanges = ({ comparison, older, newer }: Compared): ReadonlyMap<string, Change> =>
  new Map(changesByBlock(comparison, older, newer).changes.map((change) => [change.key, change]));

/** The same from what is stored, with both versions; `null` where nobody has opened the comparison yet. */
export async function findJudgedChanges(olderVersionId: string, newerVersionId: string) {
  const [comparison, versions] = await Promise.all([
    storedComparison(olderVersionId, newerVersionId),
    listReadableVersions([olderVersionId, newerVersionId]),
  ]);
  const older = versions.find(({ id }) => id === olderVersionId);
  const newer = versions.find(({ id }) => id === newerVersionId);
  if (!comparison || !older || !newer) return null;
  return { older, newer, changes: judgedChanges({ comparison, older, newer }) };
}
