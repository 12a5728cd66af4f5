import type { NewPosition } from "@/lib/core/documents/new-version";
import { matchPositions } from "./match-positions";

interface EarlierPosition {
  readonly lineageId: string;
  readonly heading: string;
}

/**
 * Gives the positions of a new version the lineage of those before that say the same: by the words of their
 * headings, never by their number; see `matchPositions`. Each lineage is given once. What has too little in common
 * with all of them begins a lineage of its own; people link and unlink by hand.
 */
export function continueLineages(
  earlier: readonly EarlierPosition[],
  positions: readonly NewPosition[],
): NewPosition[] {
  const matches = matchPositions(
    earlier.map(({ heading }) => heading),
    positions.map(({ heading }) => heading),
  );
  const lineageOf = new Map(matches.map((match) => [match.later, earlier[match.earlier]?.lineageId]));
  return positions.map((position, at) => {
    const lineageId = lineageOf.get(at);
    return lineageId ? { ...position, lineageId } : position;
  });
}
