import type { Block } from "@/lib/core/documents/block";
import type { PlacedNote } from "./order-notes";
import type { Highlight } from "./text-runs";

const NO_HIGHLIGHTS: readonly Highlight[] = [];

/** Which notes begin in a block, and which highlights touch it. Arrays of untouched blocks stay the same object. */
export interface NotesByBlock {
  readonly begins: ReadonlyMap<number, readonly PlacedNote[]>;
  readonly highlightsOf: (block: Block) => readonly Highlight[];
}

/** Sorts notes under the blocks they begin in and highlights under those they touch. Both lists in order of the text. */
export function notesByBlock(
  blocks: readonly Block[],
  notes: readonly PlacedNote[],
  pending: Highlight | null,
): NotesByBlock {
  const highlights = notes.map(
    ({ annotation, siglum, range }): Highlight => ({
      ...range,
      id: annotation.id,
      siglum,
      changed: annotation.placement.status === "changed",
    }),
  );
  if (pending) highlights.push(pending);
  highlights.sort((a, b) => a.start - b.start || b.end - a.end);
  const touching = new Map<number, Highlight[]>();
  for (const each of highlights)
    for (let at = firstTouched(blocks, each.start); at < blocks.length; at++) {
      const block = blocks[at];
      if (!block || block.start >= each.end) break;
      const known = touching.get(block.start);
      if (known) known.push(each);
      else touching.set(block.start, [each]);
    }
  const begins = new Map<number, PlacedNote[]>();
  for (const note of notes) {
    const block = blocks[Math.min(firstTouched(blocks, note.range.start), blocks.length - 1)];
    if (!block) continue;
    const known = begins.get(block.start);
    if (known) known.push(note);
    else begins.set(block.start, [note]);
  }
  return { begins, highlightsOf: (block) => touching.get(block.start) ?? NO_HIGHLIGHTS };
}

/** Index of the first block that ends after `offset`. Blocks are in order. */
export function firstTouched(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
