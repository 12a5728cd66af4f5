import { longestRising } from "@/lib/core/diff/longest-rising";
import { shortestEdits } from "@/lib/core/diff/shortest-edits";

/** Where no token is rare, the shortest edit script decides, up to this many edits. */
const mostEdits = 1000;

/**
 * In-order pairs of equal tokens of two sequences: `result[i]` is the index in `newer` that stands for `older[i]`,
 * or -1. Patience diff: equal ends first, then tokens that stand once on both sides, longest increasing run, and
 * again between them; Myers' O(ND) where nothing is unique. Tokens are ids >= 0; equal id = equal token.
 * Close to linear; a stretch that needs more than 1,000 edits keeps only its equal ends.
 */
export function alignSequence(older: Int32Array, newer: Int32Array, idCount: number): Int32Array {
  const result = new Int32Array(older.length).fill(-1);
  const counts = new Counts(idCount);
  const stack: number[] = [0, older.length, 0, newer.length];
  while (stack.length) {
    let n1 = stack.pop() as number;
    let n0 = stack.pop() as number;
    let o1 = stack.pop() as number;
    let o0 = stack.pop() as number;
    while (o0 < o1 && n0 < n1 && older[o0] === newer[n0]) result[o0++] = n0++;
    while (o0 < o1 && n0 < n1 && older[o1 - 1] === newer[n1 - 1]) result[--o1] = --n1;
    if (o0 === o1 || n0 === n1) continue;
    const anchors = counts.uniqueInBoth(older, newer, o0, o1, n0, n1);
    if (anchors.length === 0) {
      shortestEdits(older, newer, o0, o1, n0, n1, mostEdits, result);
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

/** Reused counters, cleaned after each use, so that a recursion step costs what its stretch is long. */
class Counts {
  private readonly inOlder: Int32Array;
  private readonly inNewer: Int32Array;
  private readonly place: Int32Array;

  constructor(idCount: number) {
    this.inOlder = new Int32Array(idCount);
    this.inNewer = new Int32Array(idCount);
    this.place = new Int32Array(idCount);
  }

  /** Pairs (older, newer) of tokens that stand once in each stretch, the longest run that rises on both sides. */
  uniqueInBoth(
    older: Int32Array,
    newer: Int32Array,
    o0: number,
    o1: number,
    n0: number,
    n1: number,
  ): number[] {
    const { inOlder, inNewer, place } = this;
    for (let i = o0; i < o1; i++) (inOlder[older[i] as number] as number)++;
    for (let j = n0; j < n1; j++) {
      const id = newer[j] as number;
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
    const chain: number[] = [];
    for (const k of longestRising(to)) chain.push(from[k] as number, to[k] as number);
    return chain;
  }
}
