import type { UnitVector } from "@/lib/core/diff/unit-features";
import type { Units } from "@/lib/core/diff/units";
import { WordClass } from "@/lib/core/diff/word-sequence";
import type { WordTable } from "@/lib/core/diff/word-table";
import { scanWords } from "@/lib/core/text/scan-words";
import { TokenList } from "@/lib/core/text/token-list";

/** Units of one side that want a vector, by index. */
export interface WantedUnits {
  readonly units: Units;
  readonly indices: readonly number[];
}

/**
 * The words of units as weighted vectors: count · ln(1 + 2.4 · units / units that hold the word). Signs are left out.
 * Cheaper than letters by far, and enough to recognise a sentence that was edited. Answers one list a side, by unit
 * index; linear in the text of the wanted units.
 */
export function unitWordVectors(
  older: WantedUnits,
  newer: WantedUnits,
  words: WordTable,
): { older: (UnitVector | undefined)[]; newer: (UnitVector | undefined)[] } {
  const counter = new WordCounter(words);
  const counted = [older, newer].map(({ units, indices }) =>
    indices.map((index) => counter.count(units, index)),
  );
  const total = older.indices.length + newer.indices.length;
  const weigh = (wanted: WantedUnits, side: number) => {
    const vectors: (UnitVector | undefined)[] = [];
    wanted.indices.forEach((index, k) => {
      vectors[index] = counter.weigh((counted[side] as Counted[])[k] as Counted, total);
    });
    return vectors;
  };
  return { older: weigh(older, 0), newer: weigh(newer, 1) };
}

interface Counted {
  ids: Int32Array;
  counts: Uint16Array;
}

class WordCounter {
  private readonly tokens = new TokenList(1024);
  private holders = new Int32Array(4096);
  private place = new Int32Array(4096);
  private seenIn = new Int32Array(4096);
  private unit = 0;

  constructor(private readonly words: WordTable) {}

  count(units: Units, index: number): Counted {
    const { tokens, words } = this;
    const unit = ++this.unit;
    tokens.clear();
    scanWords(units.text, units.start(index), units.end(index), tokens);
    const ids = new Int32Array(tokens.length);
    const counts = new Uint16Array(tokens.length);
    let length = 0;
    let signs = 0;
    for (let k = 0; k < tokens.length; k++) {
      const id = words.idOf(units.text, tokens.start(k), tokens.end(k));
      // Signs count only where there is nothing else.
      if (words.classOf(id) === WordClass.sign && signs++ < tokens.length - 1) continue;
      if (id >= this.holders.length) this.grow(id);
      if (this.seenIn[id] === unit) {
        (counts[this.place[id] as number] as number)++;
        continue;
      }
      this.seenIn[id] = unit;
      this.place[id] = length;
      (this.holders[id] as number)++;
      ids[length] = id;
      counts[length++] = 1;
    }
    return { ids: ids.slice(0, length), counts: counts.slice(0, length) };
  }

  weigh({ ids, counts }: Counted, total: number): UnitVector {
    const weights = new Float64Array(ids.length);
    let mass = 0;
    for (let k = 0; k < ids.length; k++) {
      const held = this.holders[ids[k] as number] as number;
      const weight = (counts[k] as number) * Math.log(1 + (2.4 * total) / held);
      weights[k] = weight;
      mass += weight;
    }
    return { ids, weights, mass };
  }

  private grow(id: number): void {
    for (const name of ["holders", "place", "seenIn"] as const) {
      const larger = new Int32Array(Math.max(id + 1, this[name].length * 2));
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}
