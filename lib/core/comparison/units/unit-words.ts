import { grown } from "@/lib/core/comparison/words/grown";
import type { SideWords } from "@/lib/core/comparison/words/side-words";
import type { WordTable } from "@/lib/core/comparison/words/word-table";
import { unitFeatures } from "./unit-labels";
import type { UnitVector } from "./unit-vector";

/** Units of one side that want a vector, by index. */
export interface WantedUnits {
  readonly words: SideWords;
  readonly indices: readonly number[];
}

/**
 * The words of units as weighted vectors: count · ln(1 + 2.4 · units / units that hold the word). Signs and words of up
 * to three letters are left out.
 * Cheaper than letters by far, and enough to recognise a sentence that was edited. Answers one list a side, by unit
 * index; linear in the text of the wanted units.
 */
export function unitWordVectors(
  older: WantedUnits,
  newer: WantedUnits,
  table: WordTable,
): { older: (UnitVector | undefined)[]; newer: (UnitVector | undefined)[] } {
  const holders = new Holders(table);
  const from = new Counted(older, holders);
  const to = new Counted(newer, holders);
  const total = older.indices.length + newer.indices.length;
  return { older: from.weigh(total), newer: to.weigh(total) };
}

/** What stands where in the numbers of a word; side by side because they are asked for together. */
const Held = {
  /** How many units hold it. */
  units: 0,
  /** The last unit that was found to hold it … */
  unit: 1,
  /** … and where that unit keeps it. */
  place: 2,
  /** Numbers a word. */
  size: 4,
} as const;

/** In how many units each word stands. */
class Holders {
  entries = new Int32Array(256 * Held.size);
  unit = 0;
  rows = 0;

  constructor(readonly table: WordTable) {}

  /** After words were read that were not known before. */
  makeRoom(): void {
    const least = this.table.size * Held.size;
    if (least > this.entries.length) this.entries = grown(this.entries, least);
  }

  unitsWith(word: number): number {
    return this.entries[word * Held.size + Held.units] as number;
  }
}

/** Words of the wanted units of one side, each once a unit, one after the other. */
class Counted {
  private readonly froms: Int32Array;
  private ids = new Int32Array(256);
  private counts = new Uint16Array(256);
  private length = 0;

  constructor(
    private readonly wanted: WantedUnits,
    private readonly holders: Holders,
  ) {
    const { words, indices } = wanted;
    this.froms = new Int32Array(indices.length + 1);
    for (let k = 0; k < indices.length; k++) {
      const unit = indices[k] as number;
      const special = unitFeatures(words, unit, holders.table);
      const from = words.contentFrom(unit);
      const to = words.to(unit);
      holders.makeRoom();
      const most = to - from + special.ids.length;
      if (this.length + most > this.ids.length) this.grow(this.length + most);
      holders.unit++;
      if (special.isRow) holders.rows++;
      this.take(special.ids, 0, special.ids.length, false);
      if (!special.withWords) {
        this.froms[k + 1] = this.length;
        continue;
      }
      const before = this.length;
      this.take(words.ids, from, to, true);
      // Short words and signs count only where there is nothing else.
      if (this.length === before) this.take(words.ids, from, to, false);
      this.froms[k + 1] = this.length;
    }
  }

  private take(all: ArrayLike<number>, from: number, to: number, tellingOnly: boolean): void {
    const { ids, counts, holders } = this;
    const { table, entries, unit } = holders;
    let { length } = this;
    for (let k = from; k < to; k++) {
      const id = table.foldedIdOf(all[k] as number);
      if (tellingOnly && !table.isTelling(id)) continue;
      const entry = id * Held.size;
      if (entries[entry + Held.unit] === unit) {
        (counts[entries[entry + Held.place] as number] as number)++;
        continue;
      }
      entries[entry + Held.unit] = unit;
      entries[entry + Held.place] = length;
      (entries[entry + Held.units] as number)++;
      ids[length] = id;
      counts[length++] = 1;
    }
    this.length = length;
  }

  private grow(least: number): void {
    this.ids = grown(this.ids, least);
    this.counts = grown(this.counts, least);
  }

  /** What most rows hold says nothing of one. */
  private emphasis(id: number, held: number, isFirst: boolean): number {
    const { table, rows } = this.holders;
    if (table.isLabel(id)) return EMPHASISED;
    if (!table.isCell(id)) return 1;
    if (rows >= FEW_ROWS && 2 * held > rows) return 0;
    return isFirst ? EMPHASISED : 1;
  }

  weigh(total: number): (UnitVector | undefined)[] {
    const { ids, counts, froms } = this;
    const { indices, words } = this.wanted;
    const weights = new Float64Array(this.length);
    const rarity = rarities(total);
    const vectors = new Array<UnitVector | undefined>(words.units.length).fill(undefined);
    for (let k = 0; k < indices.length; k++) {
      const from = froms[k] as number;
      const to = froms[k + 1] as number;
      let mass = 0;
      for (let at = from; at < to; at++) {
        const held = this.holders.unitsWith(ids[at] as number);
        const rare = held < rarity.length ? (rarity[held] as number) : rarityOf(held, total);
        const weight = (counts[at] as number) * rare * this.emphasis(ids[at] as number, held, mass === 0);
        weights[at] = weight;
        mass += weight;
      }
      vectors[indices[k] as number] = { ids, weights, from, to, mass };
    }
    return vectors;
  }
}

/** A label, and the first cell of a row that others do not share, say more than other words. */
const EMPHASISED = 3;
/** Fewer rows share no cells by their kind. */
const FEW_ROWS = 4;

const rarityOf = (held: number, total: number) => Math.log(1 + (2.4 * total) / held);

/** How much a word counts by how many of `total` units hold it, for the numbers that recur. */
function rarities(total: number): Float64Array {
  const rarity = new Float64Array(Math.min(total + 1, 256));
  for (let held = 1; held < rarity.length; held++) rarity[held] = rarityOf(held, total);
  return rarity;
}
