import type { ComparisonSide } from "@/lib/core/comparison/changes/comparison-side";
import type { Range } from "@/lib/core/text/range";
import { scanSentences } from "@/lib/core/text/scan-sentences";
import { trimRange } from "@/lib/core/text/trim-range";
import { LineSigns } from "./line-signs";
import { withEmptyCells } from "./row-cells";
import { scanBlocks } from "./split-blocks";

/** A sentence without an end is cut at the next white space after this many UTF-16 units. */
export const LONGEST_SENTENCE = 4000;

/**
 * Stretches of one text in order, without white space at their ends (but the empty cells of a row): blocks, or the sentences of blocks.
 * All text outside them is white space.
 */
export class Units {
  length = 0;
  starts: Int32Array;
  ends: Int32Array;
  /** Of a sentence, the index of its unit among the block units; of a block unit, its index in the given blocks. */
  blocks: Int32Array;

  constructor(
    readonly text: string,
    capacity = 64,
    readonly signs = new LineSigns(text),
  ) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.blocks = new Int32Array(capacity);
  }

  push(start: number, end: number, block: number): void {
    if (this.length === this.starts.length) {
      for (const name of ["starts", "ends", "blocks"] as const) {
        const larger = new Int32Array(this.length * 2);
        larger.set(this[name]);
        this[name] = larger;
      }
    }
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.blocks[this.length] = block;
    this.length++;
  }

  /** For `index` = length: the end of the text. */
  start(index: number): number {
    return index < this.length ? (this.starts[index] as number) : this.text.length;
  }

  end(index: number): number {
    return this.ends[index] as number;
  }

  block(index: number): number {
    return this.blocks[index] as number;
  }

  /** Is it a row of a table? */
  isRow(index: number): boolean {
    return this.signs.isRow(this.starts[index] as number, this.ends[index] as number);
  }

  /** Is it a row of links? */
  isCrumbs(index: number): boolean {
    return this.signs.isCrumbs(this.starts[index] as number, this.ends[index] as number);
  }

  /** No units yet, of the same text. */
  emptied(capacity: number): Units {
    return new Units(this.text, capacity, this.signs);
  }

  slice(index: number): string {
    return this.text.slice(this.start(index), this.end(index));
  }
}

/** Block index of text that stands outside all given blocks. */
const STRAY = -1;

/**
 * The blocks of a side; text that stands outside all given blocks becomes blocks of its own, so that none is lost.
 * `block` of each is its index among the given ones.
 */
export function blockUnits(side: ComparisonSide): Units {
  const { text, blocks: given } = side;
  if (!given) return foundBlocks(text);
  const units = new Units(text, Math.max(16, given.length));
  let at = 0;
  for (let index = 0; index < given.length; index++) {
    const block = given[index] as Range;
    if (block.start < at || block.end < block.start || block.end > text.length) {
      throw new RangeError(
        `Blocks must be in order, apart and inside the text: [${block.start}, ${block.end})`,
      );
    }
    pushTrimmed(units, at, block.start, STRAY);
    pushTrimmed(units, block.start, block.end, index);
    at = block.end;
  }
  pushTrimmed(units, at, text.length, STRAY);
  return units;
}

function foundBlocks(text: string): Units {
  const signs = new LineSigns(text);
  const units = new Units(text, 64, signs);
  scanBlocks(text, signs, (start, end) => {
    const row = withEmptyCells(text, start, end);
    units.push(row.start, row.end, units.length);
  });
  return units;
}

function pushTrimmed(units: Units, from: number, to: number, block: number): void {
  const range = trimRange(units.text, from, to);
  if (!range) return;
  const { start, end } = withEmptyCells(units.text, range.start, range.end);
  units.push(Math.max(start, from), Math.min(end, to), block);
}

/** Replaces each block for which `isWhole` is false by its sentences, and cuts these at `cuts` (offsets in rising order). */
export function sentenceUnits(
  blocks: Units,
  isWhole: (block: number) => boolean,
  cuts: readonly number[] = [],
): Units {
  const units = blocks.emptied(Math.max(16, blocks.length * 2));
  let cut = 0;
  for (let block = 0; block < blocks.length; block++) {
    const start = blocks.start(block);
    const end = blocks.end(block);
    if (isWhole(block) || blocks.isRow(block)) units.push(start, end, block);
    else
      scanSentences(blocks.text, start, end, LONGEST_SENTENCE, (from, to) => {
        while (cut < cuts.length && (cuts[cut] as number) <= from) cut++;
        let at = from;
        for (; cut < cuts.length && (cuts[cut] as number) < to; cut++) {
          pushTrimmed(units, at, cuts[cut] as number, block);
          at = cuts[cut] as number;
        }
        if (at === from) units.push(from, to, block);
        else pushTrimmed(units, at, to, block);
      });
  }
  return units;
}
