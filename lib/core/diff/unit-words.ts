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
 * The words of units as weighted vectors: count · ln(1 + 2.4 · units / units that hold the word). Signs and words of up
 * to three letters are left out.
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

/** "the", "of" and "to" say little about a sentence and are a third of its words. */
const longLetters = 3;

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
  private ids = new Int32Array(1024);
  private counts = new Uint16Array(1024);

  constructor(private readonly words: WordTable) {}

  count(units: Units, index: number): Counted {
    const { tokens } = this;
    const unit = ++this.unit;
    tokens.clear();
    scanWords(units.text, units.start(index), units.end(index), tokens);
    if (this.ids.length < tokens.length) {
      this.ids = new Int32Array(tokens.length * 2);
      this.counts = new Uint16Array(tokens.length * 2);
    }
    let length = this.take(units.text, unit, longLetters);
    // Short words and signs count only where there is nothing else.
    if (length === 0) length = this.take(units.text, unit, 0);
    return { ids: this.ids.slice(0, length), counts: this.counts.slice(0, length) };
  }

  /** Counts the tokens that have more than `shortest` plain letters or are no plain word at all. */
  private take(text: string, unit: number, shortest: number): number {
    const { tokens, words, ids, counts } = this;
    let length = 0;
    for (let k = 0; k < tokens.length; k++) {
      const start = tokens.start(k);
      const end = tokens.end(k);
      const first = text.charCodeAt(start);
      if (end - start <= shortest && first < 0x300 && (first < 0x30 || first > 0x39)) continue;
      const id = words.idOf(text, start, end);
      if (shortest > 0 && words.classOf(id) === WordClass.sign) continue;
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
    return length;
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
