import { heaviestRising } from "@/lib/core/comparison/words/heaviest-rising";
import { shortestEdits } from "@/lib/core/comparison/words/shortest-edits";

/** Where no token is rare, the shortest edit script decides, up to this many edits. */
const MOST_EDITS = 64;

/**
 * In-order pairs of equal tokens of two sequences: `result[i]` is the index in `newer` that stands for `older[i]`,
 * or -1. Patience diff: equal ends first, then tokens that stand once on both sides, the run of them that rises on both sides and weighs most, and
 * again between them; Myers' O(ND) where nothing is unique. Tokens are ids >= 0; equal id = equal token.
 * `weightOf` weighs a token of `older`: a long paragraph should not lose its place to two short ones.
 * Close to linear; a stretch that needs more than 64 edits keeps only its equal ends (Myers 1986; 0100).
 */
export function alignSequence(
  older: Int32Array,
  newer: Int32Array,
  idCount: number,
  weightOf: (index: number) => number = () => 1,
): Int32Array {
  const result = new Int32Array(older.length).fill(-1);
  const counts = countsFor(idCount);
  const stack: number[] = [0, older.length, 0, newer.length];
  while (stack.length) {
    let n1 = stack.pop() as number;
    let n0 = stack.pop() as number;
    let o1 = stack.pop() as number;
    let o0 = stack.pop() as number;
    while (o0 < o1 && n0 < n1 && older[o0] === newer[n0]) result[o0++] = n0++;
    while (o0 < o1 && n0 < n1 && older[o1 - 1] === newer[n1 - 1]) result[--o1] = --n1;
    if (o0 === o1 || n0 === n1) continue;
    const anchors = counts.uniqueInBoth(older, newer, o0, o1, n0, n1, weightOf);
    if (!anchors) continue;
    if (anchors.length === 0) {
      shortestEdits(older, newer, o0, o1, n0, n1, MOST_EDITS, result);
      continue;
    }
    let lastOlder = o0;
    let lastNewer = n0;
    for (let k = 0; k < anchors.length; k += 2) {
      const at = anchors[k] as number;
      const to = anchors[k + 1] as number;
      result[at] = to;
      if (at > lastOlder && to > lastNewer) stack.push(lastOlder, at, lastNewer, to);
      lastOlder = at + 1;
      lastNewer = to + 1;
    }
    if (o1 > lastOlder && n1 > lastNewer) stack.push(lastOlder, o1, lastNewer, n1);
  }
  return result;
}

let shared: Counts | undefined;

function countsFor(idCount: number): Counts {
  if (!shared || shared.size < idCount) shared = new Counts(idCount * 2);
  return shared;
}

/** Reused counters, cleaned after each use, so that a recursion step costs what its stretch is long. */
class Counts {
  private readonly inOlder: Int32Array;
  private readonly inNewer: Int32Array;
  private readonly place: Int32Array;

  constructor(readonly size: number) {
    this.inOlder = new Int32Array(size);
    this.inNewer = new Int32Array(size);
    this.place = new Int32Array(size);
  }

  /**
   * Pairs (older, newer) of tokens that stand once in each stretch, the heaviest run that rises on both sides; `null`
   * where the stretches have no token in common.
   */
  uniqueInBoth(
    older: Int32Array,
    newer: Int32Array,
    o0: number,
    o1: number,
    n0: number,
    n1: number,
    weightOf: (index: number) => number,
  ): number[] | null {
    const { inOlder, inNewer, place } = this;
    for (let i = o0; i < o1; i++) (inOlder[older[i] as number] as number)++;
    let common = false;
    for (let j = n0; j < n1; j++) {
      const id = newer[j] as number;
      if (inOlder[id] !== 0) common = true;
      (inNewer[id] as number)++;
      place[id] = j;
    }
    const from: number[] = [];
    const to: number[] = [];
    for (let i = o0; i < o1; i++) {
      const id = older[i] as number;
      if (inOlder[id] === 1 && inNewer[id] === 1) {
        from.push(i);
        to.push(place[id] as number);
      }
    }
    for (let i = o0; i < o1; i++) inOlder[older[i] as number] = 0;
    for (let j = n0; j < n1; j++) inNewer[newer[j] as number] = 0;
    if (!common) return null;
    const chain: number[] = [];
    const weights = from.map(weightOf);
    for (const k of heaviestRising(to, weights)) chain.push(from[k] as number, to[k] as number);
    return chain;
  }
}
