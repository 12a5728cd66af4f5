import type { Interner } from "@/lib/core/diff/interner";
import type { Link } from "@/lib/core/diff/link";
import type { Units } from "@/lib/core/diff/units";

/** Shorter stretches recur by chance ("Article 5", "More»"): they are not called moved. */
const shortest = 24;

/**
 * Units left over on both sides that read the same become moved passages, neighbours joined.
 * A text that stands several times is paired first with first, as often as it stands on both sides.
 */
export function findMoves(older: Units, newer: Units, links: readonly Link[], interner: Interner): Link[] {
  const usedOlder = new Uint8Array(older.length);
  const usedNewer = new Uint8Array(newer.length);
  for (const { o0, o1, n0, n1 } of links) {
    usedOlder.fill(1, o0, o1);
    usedNewer.fill(1, n0, n1);
  }
  const places = new Map<number, number[]>();
  for (let j = 0; j < newer.length; j++) {
    if (usedNewer[j] || newer.end(j) - newer.start(j) < shortest) continue;
    const id = interner.idOf(newer.slice(j));
    const list = places.get(id);
    if (list) list.push(j);
    else places.set(id, [j]);
  }
  const moves: Link[] = [];
  let open: { o0: number; o1: number; n0: number; n1: number } | null = null;
  for (let i = 0; i < older.length; i++) {
    if (usedOlder[i] || older.end(i) - older.start(i) < shortest) continue;
    const j = places.get(interner.idOf(older.slice(i)))?.shift();
    if (j === undefined) continue;
    if (open && open.o1 === i && open.n1 === j) {
      open.o1++;
      open.n1++;
      continue;
    }
    if (open) moves.push({ ...open, equal: true, moved: true });
    open = { o0: i, o1: i + 1, n0: j, n1: j + 1 };
  }
  if (open) moves.push({ ...open, equal: true, moved: true });
  return moves;
}
