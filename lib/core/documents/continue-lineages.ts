import type { NewPosition } from "@/lib/core/documents/new-version";

interface EarlierPosition {
  readonly lineageId: string;
  readonly heading: string;
}

/**
 * Gives the positions of a new version the lineage of those before that say the same: by their words, never by
 * their number. Headings are compared without case, punctuation and white space; each lineage is given once.
 * What finds no equal begins a lineage of its own; people link the reworded ones by hand.
 */
export function continueLineages(
  earlier: readonly EarlierPosition[],
  positions: readonly NewPosition[],
): NewPosition[] {
  const free = new Map<string, string[]>();
  for (const { heading, lineageId } of earlier) {
    const key = wordsOf(heading);
    free.set(key, [...(free.get(key) ?? []), lineageId]);
  }
  return positions.map((position) => {
    const lineageId = free.get(wordsOf(position.heading))?.shift();
    return lineageId ? { ...position, lineageId } : position;
  });
}

const wordsOf = (heading: string) => (heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
