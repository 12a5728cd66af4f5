import type { Edit } from "@/lib/core/comparison/words/edit";

/** Units `[o0, o1)` of the older and `[n0, n1)` of the newer text that belong together. */
export interface Link {
  readonly o0: number;
  readonly o1: number;
  readonly n0: number;
  readonly n1: number;
  /** Both sides read the same, character for character. */
  readonly equal: boolean;
  /** Stands out of order: the other side is elsewhere. */
  readonly moved: boolean;
  /** Where the words differ, if that is known already. */
  readonly edits: readonly Edit[] | null;
}

/** Units `[o0, o1)` of the older and `[n0, n1)` of the newer text, linked or not. */
export interface Stretch {
  readonly o0: number;
  readonly o1: number;
  readonly n0: number;
  readonly n1: number;
}

/** The stretches between links that did not move, where both sides have units; `links` in any order. */
export function gapsBetween(links: readonly Link[], olderLength: number, newerLength: number): Stretch[] {
  const gaps: Stretch[] = [];
  let [o0, n0] = [0, 0];
  const inPlace = links.filter(({ moved }) => !moved).sort((a, b) => a.o0 - b.o0);
  for (const link of [...inPlace, null]) {
    const [o1, n1] = link ? [link.o0, link.n0] : [olderLength, newerLength];
    if (o0 < o1 && n0 < n1) gaps.push({ o0, o1, n0, n1 });
    if (link) [o0, n0] = [link.o1, link.n1];
  }
  return gaps;
}
