import { CutUnits } from "@/lib/core/comparison/units/cut-units";
import type { Units } from "@/lib/core/comparison/units/units";
import { WordComparer } from "@/lib/core/comparison/words/compare-words";
import { SideWords } from "@/lib/core/comparison/words/side-words";
import type { Range } from "@/lib/core/text/range";
import { trimRange } from "@/lib/core/text/trim-range";
import type { Link } from "./link";
import type { LinkedSides } from "./linked-sides";
import { sharedParts, type UnitPart } from "./shared-parts";
import { soundLinks, unitsWithout } from "./sound-links";

/** A comparison with the parts that moved as units of their own. */
export interface PartedSides {
  readonly older: Units;
  readonly newer: Units;
  readonly links: readonly Link[];
  readonly comparer: WordComparer;
}

/**
 * Sentences that are gone and sentences that are new are cut around the words that they share: a sentence that moved and grew to many
 * times its length is not alike to what it was, and its old words are there all the same. All links stay, with the numbers of the finer units.
 * `null` where nothing is shared.
 */
export function withMovedParts({ older, newer, words, links }: LinkedSides): PartedSides | null {
  const parts = sharedParts(
    { side: older, units: unitsWithout(links, older.units.length, "older") },
    { side: newer, units: unitsWithout(links, newer.units.length, "newer") },
    words,
  );
  if (parts.length === 0) return null;
  const olderCut = cutAround(
    older.units,
    parts.map((part) => part.older),
  );
  const newerCut = cutAround(
    newer.units,
    parts.map((part) => part.newer),
  );
  const finer = links.map(
    (link): Link => ({
      ...link,
      o0: olderCut.first(link.o0),
      o1: olderCut.first(link.o1),
      n0: newerCut.first(link.n0),
      n1: newerCut.first(link.n1),
    }),
  );
  const moved = parts.map((part): Link => {
    const [o0, n0] = [unitOf(olderCut, part.older), unitOf(newerCut, part.newer)];
    const equal = olderCut.units.slice(o0) === newerCut.units.slice(n0);
    return { o0, o1: o0 + 1, n0, n1: n0 + 1, equal, moved: true, edits: null };
  });
  return {
    older: olderCut.units,
    newer: newerCut.units,
    links: soundLinks([...finer, ...moved], olderCut.units.length, newerCut.units.length),
    comparer: new WordComparer(
      new SideWords(olderCut.units, words),
      new SideWords(newerCut.units, words),
      words,
    ),
  };
}

/** Each part and what stands before, between and behind the parts of its unit. */
function cutAround(units: Units, parts: readonly UnitPart[]): CutUnits {
  const pieces = new Map<number, Range[]>();
  for (const { unit, range } of [...parts].sort((a, b) => a.range.start - b.range.start)) {
    const [start, end] = [units.start(unit), units.end(unit)];
    const before = pieces.get(unit) ?? [{ start, end }];
    const rest = before.pop() as Range;
    for (const [from, to] of [
      [rest.start, range.start],
      [range.start, range.end],
      [range.end, rest.end],
    ] as const) {
      const piece = trimRange(units.text, from, to);
      if (piece) before.push(piece);
    }
    pieces.set(unit, before);
  }
  return new CutUnits(units, pieces);
}

function unitOf(cut: CutUnits, { unit, range }: UnitPart): number {
  let finer = cut.first(unit);
  while (cut.units.start(finer) < range.start) finer++;
  return finer;
}
