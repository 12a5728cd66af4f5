import type { Range } from "@/lib/core/text/range";
import { grown } from "./grown";
import type { SideWords } from "./side-words";
import { WordClass, type WordSequence } from "./word-sequence";
import type { WordTable } from "./word-table";

/** The words of neighbouring units in one row, ready to be aligned. Filled again and again: thousands of pieces are compared. */
export class WordPiece implements WordSequence {
  length = 0;
  ids = new Int32Array(256);
  classes = new Uint8Array(256);
  heads = new Uint16Array(256);
  /** UTF-16 offsets of each word in the side's text. */
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  private exact = new Int32Array(0);
  private isFolded = false;

  constructor(
    private readonly side: SideWords,
    private readonly words: WordTable,
  ) {}

  /** Holds the units `[first, last)` from now on, without the marker of the first. */
  fill(first: number, last: number): this {
    this.length = 0;
    this.isFolded = false;
    if (first < last) this.add(this.side.contentFrom(first), this.side.to(first));
    return this.append(first + 1, last);
  }

  /** Numbers its words without their form: "THE" and "the" are one. */
  fold(): void {
    if (this.isFolded) return;
    this.isFolded = true;
    if (this.exact.length < this.length) this.exact = new Int32Array(this.ids.length);
    for (let k = 0; k < this.length; k++) {
      const id = this.ids[k] as number;
      this.exact[k] = id;
      this.ids[k] = this.words.foldedIdOf(id);
    }
  }

  /** Number of a word as it is written, also after `fold`. */
  written(index: number): number {
    return (this.isFolded ? this.exact[index] : this.ids[index]) as number;
  }

  /** Holds the words of a unit that lie in a range of the text. */
  fillWithin(unit: number, { start, end }: Range): void {
    this.length = 0;
    this.isFolded = false;
    const { tokens } = this.side;
    let from = this.side.from(unit);
    let to = this.side.to(unit);
    while (from < to && tokens.start(from) < start) from++;
    while (to > from && tokens.end(to - 1) > end) to--;
    this.add(from, to);
  }

  append(first: number, last: number): this {
    for (let unit = first; unit < last; unit++) this.add(this.side.from(unit), this.side.to(unit));
    return this;
  }

  private add(from: number, to: number): void {
    const { side, words } = this;
    if (this.length + to - from > this.ids.length) this.grow(this.length + to - from);
    const { ids, classes, heads, starts, ends } = this;
    const { tokens } = side;
    let at = this.length;
    for (let k = from; k < to; k++, at++) {
      const id = side.ids[k] as number;
      ids[at] = id;
      classes[at] = words.classOf(id);
      heads[at] = words.headOf(id);
      starts[at] = tokens.start(k);
      ends[at] = tokens.end(k);
    }
    this.length = at;
  }

  private grow(least: number): void {
    this.ids = grown(this.ids, least);
    this.classes = grown(this.classes, least);
    this.heads = grown(this.heads, least);
    this.starts = grown(this.starts, least);
    this.ends = grown(this.ends, least);
  }

  /** Words, not signs, among `[from, to)`. */
  countWords(from: number, to: number): number {
    let count = 0;
    for (let k = from; k < to; k++) if (this.classes[k] !== WordClass.sign) count++;
    return count;
  }

  folded(index: number): string {
    return this.words.folded(this.ids[index] as number);
  }

  startsSentence(index: number): boolean {
    if (index === 0) return true;
    const last = this.side.units.text.charCodeAt((this.ends[index - 1] as number) - 1);
    return last === 0x2e || last === 0x3f || last === 0x21;
  }
}
