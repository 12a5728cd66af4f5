import { MOST_CELLS } from "@/lib/core/comparison/links/align-sentences";
import type { Units } from "@/lib/core/comparison/units/units";

/** Shorter blocks and sentences ("More", "Article 5") may be equal by chance; they anchor only beside another anchor. */
const SHORTEST_ANCHOR = 24;

/**
 * Takes lone short matches back where the stretch around them is small enough to be aligned whole: a chance "More"
 * must not keep a long reworded sentence from its counterpart.
 */
export function dropChance(
  match: Int32Array,
  newerLength: number,
  lengthOf: (index: number) => number,
): void {
  const isAnchor = (i: number) => {
    const j = match[i] as number;
    // The two ends of the texts belong together like neighbours.
    const after = i + 1 < match.length ? match[i + 1] : newerLength;
    const before = i > 0 ? match[i - 1] : -1;
    return lengthOf(i) >= SHORTEST_ANCHOR || before === j - 1 || after === j + 1;
  };
  const anchors: number[] = [];
  for (let i = 0; i < match.length; i++) if ((match[i] as number) >= 0 && isAnchor(i)) anchors.push(i);
  let o = 0;
  let n = 0;
  for (let k = 0; k <= anchors.length; k++) {
    const stop = k < anchors.length ? (anchors[k] as number) : match.length;
    const newerStop = k < anchors.length ? (match[stop] as number) : newerLength;
    if ((stop - o) * (newerStop - n) <= MOST_CELLS) match.fill(-1, o, stop);
    o = stop + 1;
    n = newerStop + 1;
  }
}

/** A row of links is no place to line two texts up, however long. */
export function anchorLength(units: Units, unit: number): number {
  return units.isCrumbs(unit) ? 0 : units.end(unit) - units.start(unit);
}
