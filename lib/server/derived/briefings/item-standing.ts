import "server-only";
import type { ItemStanding } from "@/lib/contracts/briefing-view";
import type { KeptQuote } from "@/lib/core/briefings/briefing-source";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import type { BriefingItemRow, CitedVersionRow } from "@/lib/server/db/briefings";
import { storedComparison } from "@/lib/server/derived/comparisons/comparison-of";

/** Keys of the changes that a comparison tells as it is computed now, by "older newer"; what nobody has opened since is absent. */
export type ToldChanges = ReadonlyMap<string, ReadonlySet<string>>;

/** Looks up what the comparisons behind these items tell now. Computes none. */
export async function toldChanges(
  items: readonly BriefingItemRow[],
  versions: ReadonlyMap<string, CitedVersionRow>,
): Promise<ToldChanges> {
  const pairs = new Set(
    items.flatMap(({ source }) =>
      source.kind === "change" ? [`${source.olderVersionId} ${source.newerVersionId}`] : [],
    ),
  );
  const found = await Promise.all(
    [...pairs].map(async (pair) => {
      const [older, newer] = pair.split(" ").map((id) => versions.get(id));
      const comparison = older && newer ? await storedComparison(older.id, newer.id) : null;
      if (!older || !newer || !comparison) return [];
      const { changes } = changesByBlock(comparison, older, newer);
      return [[pair, new Set(changes.map(({ key }) => key))] as const];
    }),
  );
  return new Map(found.flat());
}

/** Whether what an item stands on is as it was when it was put in. */
export function itemStanding(
  { source, sentence, annotation }: BriefingItemRow,
  versions: ReadonlyMap<string, CitedVersionRow>,
  told: ToldChanges,
): ItemStanding {
  const quotes: readonly (KeptQuote | null)[] =
    source.kind === "note" ? [source.quote] : [source.older, source.newer];
  const ids =
    source.kind === "note" ? [source.quote.versionId] : [source.olderVersionId, source.newerVersionId];
  const rows = ids.map((id) => versions.get(id));
  if (rows.some((row) => !row || row.document.deletedAt !== null)) return "trashed";
  for (const quote of quotes) {
    if (!quote) continue;
    const { start, end } = quote.range;
    if (versions.get(quote.versionId)?.text.slice(start, end) !== quote.words) return "differs";
  }
  if (source.kind === "note") {
    if (!annotation || annotation.deletedAt !== null || annotation.isPrivate) return "gone";
    return annotation.revision === source.revision ? "stands" : "edited";
  }
  const keys = told.get(`${source.olderVersionId} ${source.newerVersionId}`);
  if (source.kind === "change" && keys && !keys.has(source.key)) return "untold";
  const isNamed = rows.every((row) => row && source.sentence.includes(row.label));
  return sentence === null && !isNamed ? "renamed" : "stands";
}
