import { grown } from "./grown";
import { WordClass, type WordSequence } from "./word-sequence";
import { wordSimilarity } from "./word-similarity";
import { Step } from "./word-step";

const { light } = WordClass;

/** What an alignment is worth, step by step. */
export const prices = {
  /** Of a matched token by class: content words lead, short words and signs follow. */
  match: [1, 0.6, 0.41],
  /** A match beside a match is worth a little more: edits stay together. */
  besideMatch: 0.2,
  /** Taken off for each stretch of edits. */
  gap: 0.4,
  /** Different words this alike are paired inside a stretch of edits … */
  alikeThreshold: 0.7,
  /** … at this share of a match. */
  alike: 0.24,
  /** Share of a match for a word that differs in its capital only, at the start of a sentence. */
  capital: 0.9,
} as const;

/** A stretch of edits at the start of both texts: nothing stands before it. */
const START = -1;

/**
 * How the stretches `[o0, o1)` and `[n0, n1)` of two token sequences correspond, both with at least one token: the steps
 * (see `Step`; good until the next call) of an alignment of highest worth with two states, after a match and in a stretch of edits (Gotoh 1982).
 * Unlike a shortest edit script it prefers content words, long matches and few stretches, and pairs words that are alike.
 *
 * A stretch of edits costs the same however long it is. So only places where two words are equal or alike can raise
 * the worth, and only they are visited (Hunt and Szymanski 1977): a row knows the best that came before each column,
 * which never falls from left to right. Time and memory grow with the pairs of words that begin alike, at most the
 * product of both lengths: the caller keeps it small (0101).
 */
export function bestAlignment(
  older: WordSequence,
  o0: number,
  o1: number,
  newer: WordSequence,
  n0: number,
  n1: number,
): Uint8Array {
  const height = o1 - o0;
  const breadth = n1 - n0;
  columns.open(breadth);
  pairs.length = 0;
  columns.listHeads(newer, n0, n1);
  for (let i = 0; i < height; i++) {
    const o = o0 + i;
    const id = older.ids[o] as number;
    const head = older.heads[o] as number;
    const value = prices.match[older.classes[o] as number] as number;
    // From right to left: what stands left of a pair is still what the rows above left there.
    for (let j = columns.last(head); j >= 0; j = columns.before(j)) {
      const n = n0 + j;
      if (newer.ids[n] === id) match(i, j, value, Step.equal);
      else if (head !== 0) {
        const kind = pairing(older, o, newer, n);
        if (kind === CAPITAL_ONLY) match(i, j, value * prices.capital, Step.capital);
        else if (kind > 0) {
          const heavier = Math.max(older.classes[o] as number, newer.classes[n] as number);
          const alike =
            (columns.worth[j] as number) + prices.alike * kind * (prices.match[heavier] as number);
          const pair = pairs.push(i, j, columns.pair[j] as number, Step.alike, alike);
          columns.reach(j + 1, alike, pair);
        }
      }
    }
  }
  columns.forgetHeads(newer, n0, n1);
  const matched = columns.matchBefore(breadth, height);
  const edited = columns.worth[breadth] as number;
  const last =
    matched === START || edited > (pairs.worth[matched] as number)
      ? (columns.pair[breadth] as number)
      : matched;
  return walkBack(height, breadth, last);
}

/** Words `i` and `j` match: beside the match before them, or after the best stretch of edits. */
function match(i: number, j: number, value: number, step: number): void {
  const neighbour = columns.matchBefore(j, i);
  const touches = neighbour !== START || (i === 0 && j === 0);
  const beside = touches
    ? (neighbour === START ? 0 : (pairs.worth[neighbour] as number)) + value + prices.besideMatch
    : Number.NEGATIVE_INFINITY;
  const apart = (columns.worth[j] as number) + value;
  const worth = beside >= apart ? beside : apart;
  const before = beside >= apart ? neighbour : (columns.pair[j] as number);
  const pair = pairs.push(i, j, before, step, worth);
  columns.match[j + 1] = pair;
  columns.reach(j + 1, worth - prices.gap, pair);
}

const CAPITAL_ONLY = 3;

/** Of two different words with one head: 3 equal but for a capital, 0 to 1 alike (0: strangers). */
function pairing(older: WordSequence, o: number, newer: WordSequence, n: number): number {
  const a = older.folded(o);
  const b = newer.folded(n);
  if (a === b) return older.startsSentence(o) || newer.startsSentence(n) ? CAPITAL_ONLY : 1;
  if (older.classes[o] === light || newer.classes[n] === light) return 0;
  const similarity = wordSimilarity(a, b);
  return similarity >= prices.alikeThreshold ? similarity : 0;
}

/** The steps from the start of both stretches to their ends, through `last` and the pairs before it. */
function walkBack(height: number, breadth: number, last: number): Uint8Array {
  if (walk.length < height + breadth) walk = new Uint8Array(2 * (height + breadth));
  const steps = walk;
  const length = height + breadth;
  let count = length;
  let i = height;
  let j = breadth;
  for (let pair = last; ; pair = pairs.before[pair] as number) {
    const [o, n] = pair === START ? [-1, -1] : [pairs.older[pair] as number, pairs.newer[pair] as number];
    while (--j > n) steps[--count] = Step.inserted;
    while (--i > o) steps[--count] = Step.deleted;
    if (pair === START) return steps.subarray(count, length);
    steps[--count] = pairs.step[pair] as number;
  }
}

/** Pairs of equal or alike words, each with the worth of the best alignment that ends with it. */
class Pairs {
  length = 0;
  older = new Int32Array(128);
  newer = new Int32Array(128);
  /** The pair that comes before it in that alignment. */
  before = new Int32Array(128);
  step = new Uint8Array(128);
  worth = new Float64Array(128);

  push(older: number, newer: number, before: number, step: number, worth: number): number {
    const at = this.length++;
    if (at === this.older.length) this.grow();
    this.older[at] = older;
    this.newer[at] = newer;
    this.before[at] = before;
    this.step[at] = step;
    this.worth[at] = worth;
    return at;
  }

  private grow(): void {
    const least = 2 * this.older.length;
    this.older = grown(this.older, least);
    this.newer = grown(this.newer, least);
    this.before = grown(this.before, least);
    this.step = grown(this.step, least);
    this.worth = grown(this.worth, least);
  }
}

/** What the rows read so far know of each column, that is of the newer words before it. */
class Columns {
  /** Highest worth of an alignment that ends in a stretch of edits here; never falls from left to right. */
  worth = new Float64Array(64);
  /** The pair such an alignment saw last. */
  pair = new Int32Array(64);
  /** The last match with the word before this column. */
  match = new Int32Array(64);
  private breadth = 0;
  /** The last word of the stretch with each head, and the one before each word with the same head. */
  private readonly lasts = new Int32Array(0x10000).fill(-1);
  private befores = new Int32Array(64);

  open(breadth: number): void {
    if (breadth >= this.worth.length) {
      this.worth = new Float64Array(2 * breadth + 2);
      this.pair = new Int32Array(2 * breadth + 2);
      this.match = new Int32Array(2 * breadth + 2);
      this.befores = new Int32Array(2 * breadth + 2);
    }
    this.breadth = breadth;
    this.worth.fill(-prices.gap, 0, breadth + 1);
    this.pair.fill(START, 0, breadth + 1);
    this.match.fill(START, 0, breadth + 1);
  }

  listHeads({ heads }: WordSequence, n0: number, n1: number): void {
    const { lasts, befores } = this;
    for (let n = n0; n < n1; n++) {
      const head = heads[n] as number;
      befores[n - n0] = lasts[head] as number;
      lasts[head] = n - n0;
    }
  }

  forgetHeads({ heads }: WordSequence, n0: number, n1: number): void {
    for (let n = n0; n < n1; n++) this.lasts[heads[n] as number] = -1;
  }

  last(head: number): number {
    return this.lasts[head] as number;
  }

  before(j: number): number {
    return this.befores[j] as number;
  }

  /** The match of the words just before row `i` and column `j`, or `start` where they do not match. */
  matchBefore(j: number, i: number): number {
    const found = this.match[j] as number;
    return found !== START && pairs.older[found] === i - 1 ? found : START;
  }

  /**
   * A stretch of edits may begin or go on here with so much worth. Where two are worth the same, the later pair leads at
   * its own column and the earlier one right of it.
   */
  reach(column: number, worth: number, pair: number): void {
    const { breadth } = this;
    if (worth < (this.worth[column] as number)) return;
    this.worth[column] = worth;
    this.pair[column] = pair;
    for (let at = column + 1; at <= breadth && (this.worth[at] as number) < worth; at++) {
      this.worth[at] = worth;
      this.pair[at] = pair;
    }
  }
}

/** Reused between calls: a comparison aligns thousands of small pieces. They hold nothing between two calls. */
let walk = new Uint8Array(256);
const pairs = new Pairs();
const columns = new Columns();
