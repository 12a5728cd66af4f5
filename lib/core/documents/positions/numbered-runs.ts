import type { Block } from "@/lib/core/documents/block";
import { type ListMarker, readKnownMarker } from "@/lib/core/documents/plain-text/list-marker";

/** A block that begins with a number. */
export interface NumberedItem {
  /** Place in the list of blocks. */
  readonly at: number;
  readonly block: Block;
  readonly marker: ListMarker;
  readonly value: number;
}

/** Items that count up in one dress. */
export interface NumberedRun {
  readonly style: string;
  readonly items: NumberedItem[];
}

/** Numbered items that count up, grouped by dress, kind and depth. O(blocks × open runs). */
export function numberedRuns(text: string, blocks: readonly Block[]): NumberedRun[] {
  const runs: NumberedRun[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.chrome !== null || block.marker === undefined) continue;
    const marker = readKnownMarker(text.slice(block.start, block.end), block.marker);
    if (!marker?.label) continue;
    const dress = (style: string) =>
      `${block.kind === "heading" ? "heading" : `item ${block.level ?? 1}`} ${style}`;
    const going = marker.values.flatMap(({ style, value }) => {
      const run = runs.findLast((other) => other.style === dress(style));
      return run && run.items.at(-1)?.value === value - 1 ? [{ run, value }] : [];
    })[0];
    if (going) going.run.items.push({ at, block, marker, value: going.value });
    else {
      const first = marker.values.find(({ value }) => value === 1) ?? marker.values[0];
      runs.push({
        style: dress(first?.style ?? marker.style),
        items: [{ at, block, marker, value: first?.value ?? 0 }],
      });
    }
  }
  return runs;
}
