import { WordClass, type WordSequence } from "./word-sequence";
import { wordSimilarity } from "./word-similarity";
import { Step } from "./word-step";

/** Token ranges, half-open; one side may be empty. */
export interface WordEditRange {
  o0: number;
  o1: number;
  n0: number;
  n1: number;
  /** The two words differ by a capital at the start of a sentence and by nothing else. */
  readonly capital: boolean;
}

/** A replacement that is longer on one side reads better as a deletion and an insertion. */
const LONGEST_REPLACEMENT = 4;
/** A stretch of edits is cut at words that are alike, unless it is this short … */
const WHOLE_ALIKE = 2;
/** … or this short where the words are this much alike. */
const WHOLE_VERY_ALIKE = 3;
const VERY_ALIKE = 0.775;
/** One short word or sign between two stretches of edits, together this long, is an island: it goes with them. */
const ISLAND_SPAN = 14;

interface Run {
  equal: boolean;
  steps: number[];
}

/**
 * Turns the steps of an alignment into edits a person would mark: no lone "the" or comma kept amid a rewritten
 * stretch, words that are alike paired, long replacements told as deletion and insertion, and one-sided edits slid
 * as far right as they go ("A, [and B,]" rather than "A[, and B],").
 */
export function readableEdits(
  steps: Uint8Array,
  older: WordSequence,
  o0: number,
  newer: WordSequence,
  n0: number,
  tail: number,
): WordEditRange[] {
  const runs = withoutIslands(runsOf(steps), older, o0);
  const edits: WordEditRange[] = [];
  let o = o0;
  let n = n0;
  for (const run of runs) {
    if (!run.equal) cut(run.steps, o, n, older, newer, edits);
    for (const step of run.steps) {
      if (run.equal && step === Step.capital)
        edits.push({ o0: o, o1: o + 1, n0: n, n1: n + 1, capital: true });
      if (step !== Step.inserted) o++;
      if (step !== Step.deleted) n++;
    }
  }
  slideRight(edits, older, o + tail, newer, n + tail);
  return edits;
}

function runsOf(steps: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (const step of steps) {
    const equal = step === Step.equal || step === Step.capital;
    const last = runs[runs.length - 1];
    if (last && last.equal === equal) last.steps.push(step);
    else runs.push({ equal, steps: [step] });
  }
  return runs;
}

function withoutIslands(runs: Run[], older: WordSequence, o0: number): Run[] {
  const kept: Run[] = [];
  let o = o0;
  for (let k = 0; k < runs.length; k++) {
    const run = runs[k] as Run;
    const before = kept[kept.length - 1];
    const after = runs[k + 1];
    const start = o;
    for (const step of run.steps) if (step !== Step.inserted) o++;
    if (
      run.equal &&
      before &&
      after &&
      run.steps.length === 1 &&
      older.classes[start] !== WordClass.content &&
      before.steps.length + after.steps.length >= ISLAND_SPAN
    ) {
      before.steps.push(Step.deleted, Step.inserted, ...after.steps);
      for (const step of after.steps) if (step !== Step.inserted) o++;
      k++;
    } else kept.push(run);
  }
  return kept;
}

/** Cuts one stretch of edits at runs of words that are alike. */
function cut(
  steps: readonly number[],
  o0: number,
  n0: number,
  older: WordSequence,
  newer: WordSequence,
  edits: WordEditRange[],
): void {
  let deleted = 0;
  let inserted = 0;
  const alike: { o: number; n: number }[] = [];
  for (const step of steps) {
    if (step === Step.alike) alike.push({ o: o0 + deleted, n: n0 + inserted });
    if (step !== Step.inserted) deleted++;
    if (step !== Step.deleted) inserted++;
  }
  const [o1, n1] = [o0 + deleted, n0 + inserted];
  const longest = Math.max(deleted, inserted);
  const very = alike.some(({ o, n }) => wordSimilarity(older.folded(o), newer.folded(n)) >= VERY_ALIKE);
  if (alike.length === 0 || longest <= (very ? WHOLE_VERY_ALIKE : WHOLE_ALIKE)) {
    push(edits, o0, o1, n0, n1);
    return;
  }
  let o = o0;
  let n = n0;
  for (let k = 0; k < alike.length; ) {
    let end = k + 1;
    while (end < alike.length && isNext(alike[end - 1], alike[end])) end++;
    const first = alike[k] as { o: number; n: number };
    const length = end - k;
    if (!isSame(older, o, first.o, newer, n, first.n)) push(edits, o, first.o, n, first.n);
    edits.push({ o0: first.o, o1: first.o + length, n0: first.n, n1: first.n + length, capital: false });
    o = first.o + length;
    n = first.n + length;
    k = end;
  }
  if (!isSame(older, o, o1, newer, n, n1)) push(edits, o, o1, n, n1);
}

/** An island that went with the stretch stands alone again where the words on both sides of it are alike. */
function isSame(
  older: WordSequence,
  o0: number,
  o1: number,
  newer: WordSequence,
  n0: number,
  n1: number,
): boolean {
  if (o1 - o0 !== n1 - n0) return false;
  for (let k = 0; o0 + k < o1; k++) if (older.ids[o0 + k] !== newer.ids[n0 + k]) return false;
  return true;
}

function isNext(a: { o: number; n: number } | undefined, b: { o: number; n: number } | undefined): boolean {
  return a !== undefined && b !== undefined && b.o === a.o + 1 && b.n === a.n + 1;
}

function push(edits: WordEditRange[], o0: number, o1: number, n0: number, n1: number): void {
  const deleted = o1 - o0;
  const inserted = n1 - n0;
  if (deleted > 0 && inserted > 0 && Math.max(deleted, inserted) > LONGEST_REPLACEMENT) {
    edits.push({ o0, o1, n0, n1: n0, capital: false }, { o0: o1, o1, n0, n1, capital: false });
  } else if (deleted > 0 || inserted > 0) edits.push({ o0, o1, n0, n1, capital: false });
}

/** Slides insertions and deletions as far right as they go without changing what is equal. */
export function slideRight(
  edits: WordEditRange[],
  older: WordSequence,
  oEnd: number,
  newer: WordSequence,
  nEnd: number,
): void {
  edits.forEach((edit, index) => {
    const oLimit = edits[index + 1]?.o0 ?? oEnd;
    const nLimit = edits[index + 1]?.n0 ?? nEnd;
    const isInsertion = edit.o0 === edit.o1;
    if (isInsertion === (edit.n0 === edit.n1)) return;
    const ids = isInsertion ? newer.ids : older.ids;
    while (edit.o1 < oLimit && edit.n1 < nLimit) {
      const [start, end] = isInsertion ? [edit.n0, edit.n1] : [edit.o0, edit.o1];
      if (ids[start] !== ids[end]) break;
      edit.o0++;
      edit.o1++;
      edit.n0++;
      edit.n1++;
    }
  });
}
