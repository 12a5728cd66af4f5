import { compareTokens } from "@/lib/core/diff/compare-tokens";
import type { WordEditRange } from "@/lib/core/diff/readable-edits";
import { sharedHead, sharedTail } from "@/lib/core/diff/shared-blanks";
import { WordClass, type WordSequence } from "@/lib/core/diff/word-sequence";
import type { WordTable } from "@/lib/core/diff/word-table";
import { scanWords } from "@/lib/core/text/scan-words";
import { TokenList } from "@/lib/core/text/token-list";

/** A stretch of both texts where they differ, UTF-16 units: `[older start, older end, newer start, newer end]`. */
export type Edit = readonly [number, number, number, number];

/** What differs between two aligned pieces, and how much stays. */
export interface WordComparison {
  readonly edits: readonly Edit[];
  /** Words (no signs) that stand in both, and the words of the piece that has more. */
  readonly equalWords: number;
  readonly mostWords: number;
}

/** Pieces that keep less than this share of their words are rewritten … */
const rewritten = 0.6;
/** … and there fewer equal words than this between two edits are chance, not survival. */
const leastIsland = 3;

/**
 * Edits between two aligned pieces, in order: outside them both pieces read the same, character for character.
 * Words are matched whole; where only the white space between two matched words differs, that is an edit of its own.
 */
export function compareWords(
  older: string,
  o0: number,
  o1: number,
  newer: string,
  n0: number,
  n1: number,
  words: WordTable,
): WordComparison {
  const from = new Piece(older, o0, o1, words);
  const to = new Piece(newer, n0, n1, words);
  const exact = compareTokens(from, to, words.size);
  const fromWords = from.countWords(0, from.ids.length);
  const mostWords = Math.max(fromWords, to.countWords(0, to.ids.length));
  let equalWords = fromWords;
  for (const edit of exact) equalWords -= from.countWords(edit.o0, edit.o1);
  const ranges = equalWords < rewritten * mostWords ? withoutIslands(exact, from) : exact;
  const edits = new EditWriter(older, o0, newer, n0, from.tokens, to.tokens).write(ranges, o1, n1);
  return { edits, equalWords, mostWords };
}

/** Turns edits of tokens into edits of text; what stands between two tokens belongs to one of them. */
class EditWriter {
  private readonly edits: Edit[] = [];
  private i = 0;
  private j = 0;

  constructor(
    private readonly older: string,
    private olderAt: number,
    private readonly newer: string,
    private newerAt: number,
    private readonly from: TokenList,
    private readonly to: TokenList,
  ) {}

  write(ranges: readonly WordEditRange[], olderEnd: number, newerEnd: number): Edit[] {
    const { from, to } = this;
    for (let k = 0; k < ranges.length; k++) {
      const edit = ranges[k] as WordEditRange;
      this.match(edit.o0);
      this.i = edit.o1;
      this.j = edit.n1;
      const next = ranges[k + 1];
      // Edits that touch share no white space: each ends with its own last word.
      if (next && next.o0 === edit.o1 && next.n0 === edit.n1) {
        this.gap(
          edit.o1 > edit.o0 ? from.end(edit.o1 - 1) : this.olderAt,
          edit.n1 > edit.n0 ? to.end(edit.n1 - 1) : this.newerAt,
        );
      }
    }
    this.match(from.length);
    this.gap(olderEnd, newerEnd);
    return this.edits;
  }

  /** Passes over equal tokens up to `stop`. */
  private match(stop: number): void {
    const { from, to } = this;
    for (; this.i < stop; this.i++, this.j++) {
      this.gap(from.start(this.i), to.start(this.j));
      this.olderAt = from.end(this.i);
      this.newerAt = to.end(this.j);
    }
  }

  /** What stands before the next token, less the white space both sides share at its ends. */
  private gap(olderTo: number, newerTo: number): void {
    const { older, newer, olderAt, newerAt } = this;
    this.olderAt = olderTo;
    this.newerAt = newerTo;
    if (olderTo - olderAt === 1 && newerTo - newerAt === 1) {
      const unit = older.charCodeAt(olderAt);
      if (unit === 0x20 && unit === newer.charCodeAt(newerAt)) return;
    } else if (olderTo === olderAt && newerTo === newerAt) return;
    const head = sharedHead(older, olderAt, olderTo, newer, newerAt, newerTo);
    const tail = sharedTail(older, olderAt + head, olderTo, newer, newerAt + head, newerTo);
    const [o0, o1, n0, n1] = [olderAt + head, olderTo - tail, newerAt + head, newerTo - tail];
    if (o0 < o1 || n0 < n1) this.edits.push([o0, o1, n0, n1]);
  }
}

/** Joins edits that only a few equal words part. */
function withoutIslands(ranges: readonly WordEditRange[], from: Piece): WordEditRange[] {
  const joined: WordEditRange[] = [];
  for (const range of ranges) {
    const last = joined[joined.length - 1];
    if (last && from.countWords(last.o1, range.o0) < leastIsland) {
      joined[joined.length - 1] = { ...last, o1: range.o1, n1: range.n1, capital: false };
    } else joined.push(range);
  }
  return joined;
}

/** The tokens of a stretch of text. */
class Piece implements WordSequence {
  readonly tokens: TokenList;
  readonly ids: Int32Array;
  readonly classes: Uint8Array;
  readonly heads: Uint16Array;

  constructor(
    private readonly text: string,
    start: number,
    end: number,
    private readonly words: WordTable,
  ) {
    this.tokens = new TokenList(16 + ((end - start) >> 2));
    scanWords(text, start, end, this.tokens);
    const { length } = this.tokens;
    this.ids = new Int32Array(length);
    this.classes = new Uint8Array(length);
    this.heads = new Uint16Array(length);
    for (let k = 0; k < length; k++) {
      const id = words.idOf(text, this.tokens.start(k), this.tokens.end(k));
      this.ids[k] = id;
      this.classes[k] = words.classOf(id);
      this.heads[k] = words.headOf(id);
    }
  }

  /** Words, not signs, among the tokens `[from, to)`. */
  countWords(from: number, to: number): number {
    let count = 0;
    for (let k = from; k < to; k++) if (this.classes[k] !== WordClass.sign) count++;
    return count;
  }

  folded(index: number): string {
    return this.words.folded(this.ids[index] as number);
  }

  startsSentence(index: number): boolean {
    return index === 0 || ".?!".includes(this.text.charAt(this.tokens.end(index - 1) - 1));
  }
}
