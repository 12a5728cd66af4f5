import { compareTexts } from "@/lib/core/comparison/compare-texts";

/** What a comparison tells besides form, as [older words, newer words], edit by edit. */
export function toldChanges(older: string, newer: string): string[][] {
  const { changes } = compareTexts({ text: older }, { text: newer });
  return changes
    .filter(({ cosmetic }) => cosmetic.length === 0)
    .flatMap(({ words, older: from, newer: to }) =>
      words.length > 0
        ? words
            .filter(({ cosmetic }) => cosmetic.length === 0)
            .map((edit) => [
              older.slice(edit.older.start, edit.older.end),
              newer.slice(edit.newer.start, edit.newer.end),
            ])
        : [[older.slice(from?.start, from?.end ?? 0), newer.slice(to?.start, to?.end ?? 0)]],
    );
}
