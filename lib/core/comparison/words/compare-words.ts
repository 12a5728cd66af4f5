import type { UnitRun } from "@/lib/core/comparison/links/cut-around-owned";
import { compareRows } from "@/lib/core/comparison/units/compare-rows";
import type { Range } from "@/lib/core/text/range";
import { compareTokens } from "./compare-tokens";
import type { Edit } from "./edit";
import type { WordEditRange } from "./readable-edits";
import { sharedHead, sharedTail } from "./shared-blanks";
import type { SideWords } from "./side-words";
import { WordPiece } from "./word-piece";
import { WordClass } from "./word-sequence";
import type { WordTable } from "./word-table";

/** Units `[o0, o1)` of the older and `[n0, n1)` of the newer text. */
interface UnitRanges {
  readonly o0: number;
  readonly o1: number;
  readonly n0: number;
  readonly n1: number;
}

/** What differs between two aligned pieces, and how much stays. */
export interface WordComparison {
  readonly edits: readonly Edit[];
  /** Words (no signs) that stand in both, and the words of the piece that has more. */
  readonly equalWords: number;
  readonly mostWords: number;
  /** Words of the piece that has fewer, and of the longest run that stands in both. */
  readonly leastWords: number;
  readonly longestRun: number;
}

/** Pieces that keep less than this share of their words are rewritten … */
const REWRITTEN = 0.6;
/** Of so few words every one counts. */
const FEW_WORDS = 4;
/** … and there fewer equal words than this between two edits are chance, not survival. */
const LEAST_ISLAND = 3;

/** Compares aligned pieces of two texts, one pair after the other, with one pair of tables for all of them. */
export class WordComparer {
  private readonly from: WordPiece;
  private readonly to: WordPiece;

  constructor(
    private readonly older: SideWords,
    private readonly newer: SideWords,
    private readonly words: WordTable,
  ) {
    this.from = new WordPiece(older, words);
    this.to = new WordPiece(newer, words);
  }

  /**
   * Edits between the units of two groups, in order: outside them both sides of the ranges read the same, character
   * for character. The ranges hold the units and at most white space beside them. Words are matched whole; where only
   * the white space between two matched words differs, that is an edit of its own.
   */
  compare({ o0, o1, n0, n1 }: UnitRanges, older: Range, newer: Range): WordComparison {
    const from = this.from.fill(o0, o1);
    const to = this.to.fill(n0, n1);
    const rows = o1 - o0 === 1 && n1 - n0 === 1 ? this.rows(o0, older, n0, newer) : null;
    if (rows) return rows;
    const fromWords = from.countWords(0, from.length);
    const toWords = to.countWords(0, to.length);
    const mostWords = Math.max(fromWords, toWords);
    let edits = compareTokens(from, to, this.words.size);
    let equalWords = kept(from, fromWords, edits);
    if (equalWords < REWRITTEN * mostWords || (equalWords < mostWords - 1 && mostWords <= FEW_WORDS)) {
      from.fold();
      to.fold();
      const folded = compareTokens(from, to, this.words.size);
      const foldedWords = kept(from, fromWords, folded);
      if (foldedWords > equalWords) {
        equalWords = foldedWords;
        edits = withFormEdits(folded, from, to);
      }
    }
    const ranges = equalWords < REWRITTEN * mostWords ? withoutIslands(edits, from) : edits;
    const texts = [this.older.units.text, this.newer.units.text] as const;
    const writer = new EditWriter(texts[0], older.start, texts[1], newer.start, from, to);
    writer.marker(this.older.contentStart(o0), this.newer.contentStart(n0));
    return {
      edits: writer.write(ranges, older.end, newer.end),
      equalWords,
      mostWords,
      leastWords: Math.min(fromWords, toWords),
      longestRun: longestRun(from, edits),
    };
  }

  /** Of two rows of tables: cell by cell; `null` where they are none. */
  private rows(olderUnit: number, older: Range, newerUnit: number, newer: Range): WordComparison | null {
    const [a, b] = [this.older.units, this.newer.units];
    if (!a.signs.isRow(older.start, older.end) || !b.signs.isRow(newer.start, newer.end)) return null;
    const { from, to } = this;
    const mostWords = Math.max(from.countWords(0, from.length), to.countWords(0, to.length));
    const edits = compareRows(a.text, older, b.text, newer, (here, there) => {
      if (a.text.slice(here.start, here.end) === b.text.slice(there.start, there.end)) return [];
      from.fillWithin(olderUnit, here);
      to.fillWithin(newerUnit, there);
      const writer = new EditWriter(a.text, here.start, b.text, there.start, from, to);
      return writer.write(compareTokens(from, to, this.words.size), here.end, there.end);
    });
    // Which rows belong together was decided by their cells.
    return edits && { edits, equalWords: mostWords, mostWords, leastWords: mostWords, longestRun: mostWords };
  }

  /** Edits between runs of units, at least one on each side, as if nothing stood between the runs. */
  editsBetween(olderRuns: readonly UnitRun[], newerRuns: readonly UnitRun[]): readonly Edit[] {
    const [from, to] = [this.from.fill(0, 0), this.to.fill(0, 0)];
    for (const run of olderRuns) from.append(run.from, run.to);
    for (const run of newerRuns) to.append(run.from, run.to);
    const [older, newer] = [this.older.units, this.newer.units];
    const [o0, n0] = [older.start(olderRuns[0]?.from ?? 0), newer.start(newerRuns[0]?.from ?? 0)];
    const writer = new EditWriter(older.text, o0, newer.text, n0, from, to);
    const ends = [from.ends[from.length - 1] ?? o0, to.ends[to.length - 1] ?? n0] as const;
    return writer.write(compareTokens(from, to, this.words.size), ...ends);
  }
}

/** Words of the older piece that no edit touches. */
function kept(from: WordPiece, fromWords: number, edits: readonly WordEditRange[]): number {
  let count = fromWords;
  for (const edit of edits) count -= from.countWords(edit.o0, edit.o1);
  return count;
}

/** Words in the longest stretch of the older piece without an edit. */
function longestRun(from: WordPiece, edits: readonly WordEditRange[]): number {
  let longest = 0;
  let at = 0;
  for (let k = 0; k <= edits.length; k++) {
    const edit = edits[k];
    longest = Math.max(longest, from.countWords(at, edit ? edit.o0 : from.length));
    at = edit ? edit.o1 : at;
  }
  return longest;
}

/** Puts in an edit for each run of words that are the same but for their form; equal signs between them part no run. */
function withFormEdits(edits: readonly WordEditRange[], from: WordPiece, to: WordPiece): WordEditRange[] {
  const all: WordEditRange[] = [];
  let i = 0;
  let j = 0;
  for (let k = 0; k <= edits.length; k++) {
    const next = edits[k];
    const stop = next ? next.o0 : from.length;
    let open: WordEditRange | null = null;
    for (; i < stop; i++, j++) {
      if (from.written(i) !== to.written(j)) {
        if (!open) {
          open = { o0: i, o1: i, n0: j, n1: j, capital: false };
          all.push(open);
        }
        open.o1 = i + 1;
        open.n1 = j + 1;
      } else if (from.classes[i] !== WordClass.sign) open = null;
    }
    if (!next) break;
    all.push(next);
    i = next.o1;
    j = next.n1;
  }
  return all;
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
    private readonly from: WordPiece,
    private readonly to: WordPiece,
  ) {}

  /** The markers of both items come first, as one. */
  marker(olderTo: number, newerTo: number): void {
    const { older, newer, olderAt, newerAt } = this;
    if (older.slice(olderAt, olderTo) === newer.slice(newerAt, newerTo)) {
      this.olderAt = Math.max(olderAt, olderTo);
      this.newerAt = Math.max(newerAt, newerTo);
    } else this.gap(olderTo, newerTo);
  }

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
          edit.o1 > edit.o0 ? (from.ends[edit.o1 - 1] as number) : this.olderAt,
          edit.n1 > edit.n0 ? (to.ends[edit.n1 - 1] as number) : this.newerAt,
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
      this.gap(from.starts[this.i] as number, to.starts[this.j] as number);
      this.olderAt = from.ends[this.i] as number;
      this.newerAt = to.ends[this.j] as number;
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
function withoutIslands(ranges: readonly WordEditRange[], from: WordPiece): WordEditRange[] {
  const joined: WordEditRange[] = [];
  for (const range of ranges) {
    const last = joined[joined.length - 1];
    if (last && from.countWords(last.o1, range.o0) < LEAST_ISLAND) {
      joined[joined.length - 1] = { ...last, o1: range.o1, n1: range.n1, capital: false };
    } else joined.push(range);
  }
  return joined;
}
