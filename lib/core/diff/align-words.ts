import { readableEdits, type WordEditRange } from "@/lib/core/diff/readable-edits";
import { WordClass, type WordSequence } from "@/lib/core/diff/word-sequence";
import { wordSimilarity } from "@/lib/core/diff/word-similarity";
import { Step } from "@/lib/core/diff/word-step";

const { light } = WordClass;

/** Worth of a matched token by class: content words lead, short words and signs follow. */
const worth = [1, 0.6, 0.41];
/** A match beside a match is worth a little more: edits stay together. */
const besideMatch = 0.2;
/** Price of each stretch of edits. */
const gapPrice = 0.4;
/** Different words this alike are paired inside a stretch of edits … */
const alikeThreshold = 0.7;
/** … at this share of a match. */
const alikeWorth = 0.24;
/** A word that differs in its capital only, at the start of a sentence. */
const capitalWorth = 0.9;

const impossible = -1e9;

/**
 * Edits between the stretches `[o0, o1)` and `[n0, n1)` of two token sequences: an alignment of highest worth by
 * dynamic programming with two states (after a match, in a stretch of edits; Gotoh 1982), made readable afterwards.
 * Unlike a shortest edit script it prefers content words, long matches and few stretches, and pairs words that are
 * alike. `tail`: so many tokens after both stretches are equal, and edits may slide into them. Time and memory grow with the product of both lengths: the caller keeps it small.
 */
export function alignWords(
  older: WordSequence,
  o0: number,
  o1: number,
  newer: WordSequence,
  n0: number,
  n1: number,
  tail = 0,
): WordEditRange[] {
  const height = o1 - o0;
  const breadth = n1 - n0;
  const wide = breadth + 1;
  const cells = (height + 1) * wide;
  const { matched, editing, cameMatched, cameEditing } = tables(cells);
  matched.fill(impossible, 0, cells);
  editing.fill(impossible, 0, cells);
  matched[0] = 0;
  for (let i = 0; i <= height; i++) {
    for (let j = 0; j <= breadth; j++) {
      const cell = i * wide + j;
      if (i > 0 && j > 0) {
        const before = cell - wide - 1;
        const afterMatch = matched[before] as number;
        const afterEdit = editing[before] as number;
        const o = o0 + i - 1;
        const n = n0 + j - 1;
        const kind = pairing(older, o, newer, n);
        if (kind >= 2) {
          const value = (worth[older.classes[o] as number] as number) * (kind === 3 ? capitalWorth : 1);
          const beside = afterMatch + value + besideMatch;
          const apart = afterEdit + value;
          matched[cell] = beside >= apart ? beside : apart;
          cameMatched[cell] = (beside >= apart ? 0 : 1) + (kind === 3 ? 2 : 0);
        } else if (kind > 0) {
          const heavier = Math.max(older.classes[o] as number, newer.classes[n] as number);
          const value = alikeWorth * kind * (worth[heavier] as number);
          take(editing, cameEditing, cell, afterMatch - gapPrice + value, 0, Step.alike);
          take(editing, cameEditing, cell, afterEdit + value, 1, Step.alike);
        }
      }
      if (i > 0) {
        const before = cell - wide;
        take(editing, cameEditing, cell, (matched[before] as number) - gapPrice, 0, Step.deleted);
        take(editing, cameEditing, cell, editing[before] as number, 1, Step.deleted);
      }
      if (j > 0) {
        const before = cell - 1;
        take(editing, cameEditing, cell, (matched[before] as number) - gapPrice, 0, Step.inserted);
        take(editing, cameEditing, cell, editing[before] as number, 1, Step.inserted);
      }
    }
  }
  const steps = walkBack(height, breadth, matched, editing, cameMatched, cameEditing);
  return readableEdits(steps, older, o0, newer, n0, tail);
}

/** 2 equal, 3 equal but for a capital, 0 to 1 alike (0: strangers). */
function pairing(older: WordSequence, o: number, newer: WordSequence, n: number): number {
  if (older.ids[o] === newer.ids[n]) return 2;
  const head = older.heads[o] as number;
  if (head === 0 || head !== newer.heads[n]) return 0;
  const a = older.folded(o);
  const b = newer.folded(n);
  if (a === b) return older.startsSentence(o) || newer.startsSentence(n) ? 3 : 1;
  if (older.classes[o] === light || newer.classes[n] === light) return 0;
  const similarity = wordSimilarity(a, b);
  return similarity >= alikeThreshold ? similarity : 0;
}

function take(
  table: Float64Array,
  came: Uint8Array,
  cell: number,
  value: number,
  state: number,
  step: number,
): void {
  if (value > (table[cell] as number)) {
    table[cell] = value;
    came[cell] = state + 2 * step;
  }
}

function walkBack(
  height: number,
  breadth: number,
  matched: Float64Array,
  editing: Float64Array,
  cameMatched: Uint8Array,
  cameEditing: Uint8Array,
): Uint8Array {
  const wide = breadth + 1;
  const steps = new Uint8Array(height + breadth);
  let count = 0;
  let i = height;
  let j = breadth;
  const last = height * wide + breadth;
  let inEdit = (editing[last] as number) > (matched[last] as number);
  while (i > 0 || j > 0) {
    const cell = i * wide + j;
    const came = (inEdit ? cameEditing[cell] : cameMatched[cell]) as number;
    const step = inEdit ? came >> 1 : came >= 2 ? Step.capital : Step.equal;
    inEdit = (came & 1) === 1;
    steps[count++] = step;
    if (step !== Step.inserted) i--;
    if (step !== Step.deleted) j--;
  }
  return steps.subarray(0, count).reverse();
}

interface Tables {
  matched: Float64Array;
  editing: Float64Array;
  cameMatched: Uint8Array;
  cameEditing: Uint8Array;
}

/** Reused between calls: a comparison aligns thousands of small pieces. Holds no state between two calls. */
let shared: Tables | undefined;

function tables(cells: number): Tables {
  if (!shared || shared.matched.length < cells) {
    const size = Math.max(4096, cells);
    shared = {
      matched: new Float64Array(size),
      editing: new Float64Array(size),
      cameMatched: new Uint8Array(size),
      cameEditing: new Uint8Array(size),
    };
  }
  return shared;
}
