import { readableEdits, slideRight, type WordEditRange } from "@/lib/core/diff/readable-edits";
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
  if (height === 0 || breadth === 0) return oneSided(older, o0, o1, newer, n0, n1, tail);
  const wide = breadth + 1;
  const { matched, editing, cameMatched, cameEditing } = tables((height + 1) * wide);
  const { ids, heads } = newer;
  for (let i = 0; i <= height; i++) {
    const o = o0 + i - 1;
    const id = i > 0 ? (older.ids[o] as number) : -1;
    const head = i > 0 ? (older.heads[o] as number) : 0;
    for (let j = 0; j <= breadth; j++) {
      const cell = i * wide + j;
      let match = i + j === 0 ? 0 : impossible;
      let edit = impossible;
      let came = 0;
      if (i > 0 && j > 0) {
        const n = n0 + j - 1;
        const kind = id === ids[n] ? 2 : head !== 0 && head === heads[n] ? pairing(older, o, newer, n) : 0;
        if (kind > 0) {
          const before = cell - wide - 1;
          const afterMatch = matched[before] as number;
          const afterEdit = editing[before] as number;
          if (kind >= 2) {
            const value = (worth[older.classes[o] as number] as number) * (kind === 3 ? capitalWorth : 1);
            const beside = afterMatch + value + besideMatch;
            const apart = afterEdit + value;
            match = beside >= apart ? beside : apart;
            cameMatched[cell] = (beside >= apart ? 0 : 1) + (kind === 3 ? 2 : 0);
          } else {
            const heavier = Math.max(older.classes[o] as number, newer.classes[n] as number);
            const value = alikeWorth * kind * (worth[heavier] as number);
            edit = afterMatch - gapPrice + value;
            came = 2 * Step.alike;
            if (afterEdit + value > edit) {
              edit = afterEdit + value;
              came = 1 + 2 * Step.alike;
            }
          }
        }
      }
      if (i > 0) {
        const opened = (matched[cell - wide] as number) - gapPrice;
        const longer = editing[cell - wide] as number;
        if (opened > edit) {
          edit = opened;
          came = 2 * Step.deleted;
        }
        if (longer > edit) {
          edit = longer;
          came = 1 + 2 * Step.deleted;
        }
      }
      if (j > 0) {
        const opened = (matched[cell - 1] as number) - gapPrice;
        const longer = editing[cell - 1] as number;
        if (opened > edit) {
          edit = opened;
          came = 2 * Step.inserted;
        }
        if (longer > edit) {
          edit = longer;
          came = 1 + 2 * Step.inserted;
        }
      }
      matched[cell] = match;
      editing[cell] = edit;
      cameEditing[cell] = came;
    }
  }
  const steps = walkBack(height, breadth, matched, editing, cameMatched, cameEditing);
  return readableEdits(steps, older, o0, newer, n0, tail);
}

/** Of two different words with one head: 3 equal but for a capital, 0 to 1 alike (0: strangers). */
function pairing(older: WordSequence, o: number, newer: WordSequence, n: number): number {
  const a = older.folded(o);
  const b = newer.folded(n);
  if (a === b) return older.startsSentence(o) || newer.startsSentence(n) ? 3 : 1;
  if (older.classes[o] === light || newer.classes[n] === light) return 0;
  const similarity = wordSimilarity(a, b);
  return similarity >= alikeThreshold ? similarity : 0;
}

/** Words that came or went, with nothing on the other side: there is nothing to weigh. */
function oneSided(
  older: WordSequence,
  o0: number,
  o1: number,
  newer: WordSequence,
  n0: number,
  n1: number,
  tail: number,
): WordEditRange[] {
  const edits = [{ o0, o1, n0, n1, capital: false }];
  slideRight(edits, older, o1 + tail, newer, n1 + tail);
  return edits;
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
