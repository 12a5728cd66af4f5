import { UnitIds } from "@/lib/core/comparison/units/unit-ids";
import { sentenceUnits, type Units } from "@/lib/core/comparison/units/units";
import type { WordComparer } from "@/lib/core/comparison/words/compare-words";
import { anchorLength, dropChance } from "@/lib/core/comparison/words/drop-chance";
import { PassageTable } from "@/lib/core/comparison/words/passage-table";
import { alignSequence } from "./align-sequence";
import type { SideCuts } from "./cut-around-owned";
import type { Link } from "./link";
import { Linker } from "./linker";
import { openRows } from "./open-rows";
import { withMovedParts } from "./with-moved-parts";

export interface LinkedUnits {
  readonly older: Units;
  readonly newer: Units;
  readonly links: readonly Link[];
  readonly comparer: WordComparer;
  /** False where the time ran out: the sentences left over were not looked at word by word. */
  readonly finished: boolean;
}

/**
 * Finds what corresponds in two texts cut into blocks: equal blocks, equal sentences between them, sentences that
 * moved unchanged, sentences reworded in place, sentences moved and edited. In that order, each step on what the
 * ones before it left over.
 */
export function linkUnits(
  olderBlocks: Units,
  newerBlocks: Units,
  progress: (done: number) => void,
  isLate: () => boolean,
): LinkedUnits {
  const texts = new PassageTable();
  const olderIds = new UnitIds(olderBlocks, texts).between(0, olderBlocks.length);
  const newerIds = new UnitIds(newerBlocks, texts).between(0, newerBlocks.length);
  const lengthOf = (block: number) => anchorLength(olderBlocks, block);
  const match = alignSequence(olderIds, newerIds, texts.size, lengthOf);
  dropChance(match, newerBlocks.length, lengthOf);
  const newerMatched = new Uint8Array(newerBlocks.length);
  for (const j of match) if (j >= 0) newerMatched[j] = 1;
  progress(0.2);
  const cuts: SideCuts = { older: [], newer: [] };
  for (let round = 0; ; round++) {
    const linker = new Linker(
      sentenceUnits(olderBlocks, (block) => (match[block] as number) >= 0, cuts.older),
      sentenceUnits(newerBlocks, (block) => newerMatched[block] === 1, cuts.newer),
      texts,
      round < MOST_CUTTINGS ? cuts : null,
    );
    linker.anchors(match, newerBlocks.length);
    linker.sameButForm();
    linker.movedUnchanged();
    progress(0.4);
    const finished = linker.reworded(isLate) && linker.movedAndEdited(isLate);
    if (finished && linker.hasCut) {
      cuts.older.sort((a, b) => a - b);
      cuts.newer.sort((a, b) => a - b);
      continue;
    }
    progress(0.8);
    const whole = { linker, links: linker.sound() };
    const { linker: last, links } = (finished && withOpenRows(whole, texts, isLate)) || whole;
    const parted = finished && !isLate() ? withMovedParts(last.sides(links)) : null;
    const { older, newer, comparer } = last;
    return { ...(parted ?? { older, newer, links, comparer }), finished };
  }
}

interface FoundLinks {
  readonly linker: Linker;
  readonly links: readonly Link[];
}

/** The sentences in cells of rows are linked where rows as wholes leave them over; what was linked stays so. */
function withOpenRows(
  { linker: coarse, links }: FoundLinks,
  texts: PassageTable,
  isLate: () => boolean,
): FoundLinks | null {
  const opened = openRows(coarse.sides(links), coarse.rowsToOpen);
  if (!opened) return null;
  const linker = new Linker(opened.older, opened.newer, texts, null);
  linker.resume(opened.links);
  // The coarser answer is whole, too.
  if (!linker.reworded(isLate) || !linker.movedAndEdited(isLate)) return null;
  return { linker, links: linker.sound() };
}

/** Sentences that were joined or parted around a passage that moved are cut there, and all is linked again, so often at most. */
const MOST_CUTTINGS = 2;
