import { alignSequence } from "@/lib/core/diff/align-sequence";
import type { Interner } from "@/lib/core/diff/interner";
import type { Link } from "@/lib/core/diff/link";
import type { Units } from "@/lib/core/diff/units";
import { scanWords } from "@/lib/core/text/scan-words";
import { TokenList } from "@/lib/core/text/token-list";

const least = 0.5;
const mostCells = 250_000;

/** Links the sentences `[o0, o1)` and `[n0, n1)` that stand between two anchors: equal ones first, then alike ones, in order. */
export function alignGap(
  older: Units,
  o0: number,
  o1: number,
  newer: Units,
  n0: number,
  n1: number,
  sentences: Interner,
  words: Interner,
): Link[] {
  const ids = (units: Units, from: number, to: number) =>
    Int32Array.from({ length: to - from }, (_, k) => sentences.idOf(units.slice(from + k)));
  const match = alignSequence(ids(older, o0, o1), ids(newer, n0, n1), sentences.size);
  const links: Link[] = [];
  let olderAt = o0;
  let newerAt = n0;
  for (let i = 0; i <= match.length; i++) {
    const j = i < match.length ? (match[i] as number) : n1 - n0;
    if (j < 0) continue;
    alignAlike(older, olderAt, o0 + i, newer, newerAt, n0 + j, words, links);
    if (i < match.length) links.push(link(o0 + i, n0 + j, true));
    olderAt = o0 + i + 1;
    newerAt = n0 + j + 1;
  }
  return links;
}

function link(o: number, n: number, equal: boolean): Link {
  return { o0: o, o1: o + 1, n0: n, n1: n + 1, equal, moved: false };
}

/** Needleman-Wunsch over the share of common words. */
function alignAlike(
  older: Units,
  o0: number,
  o1: number,
  newer: Units,
  n0: number,
  n1: number,
  words: Interner,
  links: Link[],
): void {
  const height = o1 - o0;
  const breadth = n1 - n0;
  if (height === 0 || breadth === 0 || height * breadth > mostCells) return;
  const a = Array.from({ length: height }, (_, i) => bag(older, o0 + i, words));
  const b = Array.from({ length: breadth }, (_, j) => bag(newer, n0 + j, words));
  const best = new Float64Array((height + 1) * (breadth + 1));
  const taken = new Uint8Array(best.length);
  const wide = breadth + 1;
  for (let i = height - 1; i >= 0; i--) {
    for (let j = breadth - 1; j >= 0; j--) {
      const alike = dice(a[i] as Map<number, number>, b[j] as Map<number, number>);
      const skip = Math.max(best[(i + 1) * wide + j] as number, best[i * wide + j + 1] as number);
      const take = alike >= least ? alike + (best[(i + 1) * wide + j + 1] as number) : 0;
      best[i * wide + j] = Math.max(skip, take);
      if (take > skip) taken[i * wide + j] = 1;
    }
  }
  for (let i = 0, j = 0; i < height && j < breadth; ) {
    if (taken[i * wide + j] === 1) {
      links.push(link(o0 + i, n0 + j, false));
      i++;
      j++;
    } else if ((best[(i + 1) * wide + j] as number) >= (best[i * wide + j + 1] as number)) i++;
    else j++;
  }
}

function bag(units: Units, index: number, words: Interner): Map<number, number> {
  const tokens = new TokenList();
  scanWords(units.text, units.start(index), units.end(index), tokens);
  const counts = new Map<number, number>();
  for (let k = 0; k < tokens.length; k++) {
    const id = words.idOf(units.text.slice(tokens.start(k), tokens.end(k)));
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function dice(a: Map<number, number>, b: Map<number, number>): number {
  let shared = 0;
  let total = 0;
  for (const [id, count] of a) {
    shared += Math.min(count, b.get(id) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
