import type { WordComparison } from "@/lib/core/comparison/words/compare-words";
import type { Edit } from "@/lib/core/comparison/words/edit";

/** Two sentences that keep less than this of their words are not told as one reworded … */
const LEAST_KEPT = 0.35;
/** … and of so few words most must stay: two of three, three of four. */
const FEW_WORDS = 4;
const LEAST_KEPT_OF_FEW = 0.6;
/** A sentence that grew or shrank keeps this much of its shorter side in one run, and at least so many words. */
const LEAST_RUN = 0.5;
const SHORTEST_RUN = 4;
/** So many words in a row stand in two texts by no chance. */
export const LONG_RUN = 10;

/** Is enough of two passages the same to tell them as one that was reworded, and not as one gone and one new? */
export function isOnePassage({ equalWords, mostWords, leastWords, longestRun }: WordComparison): boolean {
  if (equalWords >= (mostWords <= FEW_WORDS ? LEAST_KEPT_OF_FEW : LEAST_KEPT) * mostWords) return true;
  if (longestRun >= LONG_RUN) return true;
  return longestRun >= SHORTEST_RUN && longestRun >= LEAST_RUN * leastWords;
}

/** A passage that moved and keeps less than this of its letters, be they capitals or not, is one gone and one new. */
const LEAST_LIKENESS_OF_MOVE = 0.35;

/** Is enough left of a passage that moved and was edited? `length`: of both sides together. */
export function isOneAfterMove(
  edits: readonly Edit[],
  length: number,
  olderText: string,
  newerText: string,
): boolean {
  let changed = 0;
  for (const [o0, o1, n0, n1] of edits) {
    const isForm = olderText.slice(o0, o1).toLowerCase() === newerText.slice(n0, n1).toLowerCase();
    if (!isForm) changed += o1 - o0 + n1 - n0;
  }
  return length - changed >= LEAST_LIKENESS_OF_MOVE * length;
}
