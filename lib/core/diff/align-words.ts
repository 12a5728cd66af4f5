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

/** How a cell was reached, both states in one byte. Edits: bit 0 came from an edit, bits 1 to 3 the step. */
const cameFromEdit = 1;
/** Matches: came from an edit; differs by a capital. */
const matchAfterEdit = 16;
const matchByCapital = 32;
const afterMatch = { deleted: 2 * Step.deleted, inserted: 2 * Step.inserted, alike: 2 * Step.alike };

/**
 * Edits between the stretches `[o0, o1)` and `[n0, n1)` of two token sequences: an alignment of highest worth by
 * dynamic programming with two states (after a match, in a stretch of edits; Gotoh 1982), made readable afterwards.
 * Unlike a shortest edit script it prefers content words, long matches and few stretches, and pairs words that are
 * alike. `tail`: so many tokens after both stretches are equal, and edits may slide into them. Time and memory (a byte
 * a cell) grow with the product of both lengths: the caller keeps it small.
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
  const { matched, editing, came } = tables(wide, (height + 1) * wide);
  matched[0] = 0;
  editing[0] = impossible;
  for (let j = 1; j <= breadth; j++) {
    matched[j] = impossible;
    editing[j] = -gapPrice;
    came[j] = afterMatch.inserted + (j === 1 ? 0 : cameFromEdit);
  }
  const { ids, heads } = newer;
  for (let i = 1; i <= height; i++) {
    const o = o0 + i - 1;
    const id = older.ids[o] as number;
    const head = older.heads[o] as number;
    const value = worth[older.classes[o] as number] as number;
    const row = i * wide;
    // Above and to the left of a cell, and what will be to its left; the cells of a row overwrite those of the last.
    let matchedAbove = matched[0] as number;
    let editingAbove = editing[0] as number;
    let matchedLeft = impossible;
    let editingLeft = -gapPrice;
    matched[0] = matchedLeft;
    editing[0] = editingLeft;
    came[row] = afterMatch.deleted + (i === 1 ? 0 : cameFromEdit);
    for (let j = 1; j <= breadth; j++) {
      const matchedBefore = matchedAbove;
      const editingBefore = editingAbove;
      matchedAbove = matched[j] as number;
      editingAbove = editing[j] as number;
      let match = impossible;
      let edit = impossible;
      let how = 0;
      const n = n0 + j - 1;
      if (id === ids[n]) {
        const beside = matchedBefore + value + besideMatch;
        const apart = editingBefore + value;
        match = beside >= apart ? beside : apart;
        if (beside < apart) how = matchAfterEdit;
      } else if (head !== 0 && head === heads[n]) {
        const kind = pairing(older, o, newer, n);
        if (kind === capitalOnly) {
          const beside = matchedBefore + value * capitalWorth + besideMatch;
          const apart = editingBefore + value * capitalWorth;
          match = beside >= apart ? beside : apart;
          how = beside >= apart ? matchByCapital : matchByCapital + matchAfterEdit;
        } else if (kind > 0) {
          const heavier = Math.max(older.classes[o] as number, newer.classes[n] as number);
          const alike = alikeWorth * kind * (worth[heavier] as number);
          edit = matchedBefore - gapPrice + alike;
          how = afterMatch.alike;
          if (editingBefore + alike > edit) {
            edit = editingBefore + alike;
            how += cameFromEdit;
          }
        }
      }
      let step = how & 15;
      const deleted = matchedAbove - gapPrice;
      if (deleted > edit) {
        edit = deleted;
        step = afterMatch.deleted;
      }
      if (editingAbove > edit) {
        edit = editingAbove;
        step = afterMatch.deleted + cameFromEdit;
      }
      const inserted = matchedLeft - gapPrice;
      if (inserted > edit) {
        edit = inserted;
        step = afterMatch.inserted;
      }
      if (editingLeft > edit) {
        edit = editingLeft;
        step = afterMatch.inserted + cameFromEdit;
      }
      matchedLeft = match;
      editingLeft = edit;
      matched[j] = match;
      editing[j] = edit;
      came[row + j] = (how & 48) | step;
    }
  }
  const inEdit = (editing[breadth] as number) > (matched[breadth] as number);
  return readableEdits(walkBack(height, breadth, came, inEdit), older, o0, newer, n0, tail);
}

const capitalOnly = 3;

/** Of two different words with one head: 3 equal but for a capital, 0 to 1 alike (0: strangers). */
function pairing(older: WordSequence, o: number, newer: WordSequence, n: number): number {
  const a = older.folded(o);
  const b = newer.folded(n);
  if (a === b) return older.startsSentence(o) || newer.startsSentence(n) ? capitalOnly : 1;
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

function walkBack(height: number, breadth: number, came: Uint8Array, endsInEdit: boolean): Uint8Array {
  const wide = breadth + 1;
  const steps = new Uint8Array(height + breadth);
  let count = 0;
  let i = height;
  let j = breadth;
  let inEdit = endsInEdit;
  while (i > 0 || j > 0) {
    const how = came[i * wide + j] as number;
    const step = inEdit ? (how & 15) >> 1 : how & matchByCapital ? Step.capital : Step.equal;
    inEdit = (how & (inEdit ? cameFromEdit : matchAfterEdit)) !== 0;
    steps[count++] = step;
    if (step !== Step.inserted) i--;
    if (step !== Step.deleted) j--;
  }
  return steps.subarray(0, count).reverse();
}

interface Tables {
  /** Highest worth of each cell of one row, by state. */
  matched: Float64Array;
  editing: Float64Array;
  /** Of all cells. */
  came: Uint8Array;
}

/** Reused between calls: a comparison aligns thousands of small pieces. Holds no state between two calls. */
const shared: Tables = {
  matched: new Float64Array(512),
  editing: new Float64Array(512),
  came: new Uint8Array(16_384),
};

function tables(wide: number, cells: number): Tables {
  if (shared.matched.length < wide) {
    shared.matched = new Float64Array(2 * wide);
    shared.editing = new Float64Array(2 * wide);
  }
  if (shared.came.length < cells) shared.came = new Uint8Array(2 * cells);
  return shared;
}
