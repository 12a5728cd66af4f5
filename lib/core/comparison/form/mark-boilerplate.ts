import type { Change } from "@/lib/core/comparison/changes/change";
import type { ComparisonSide } from "@/lib/core/comparison/changes/comparison-side";
import type { Range } from "@/lib/core/text/range";

/** Marks the changes that touch no words of the document itself, only site furniture. O(changes · log blocks). */
export function markBoilerplate(
  changes: readonly Change[],
  older: ComparisonSide,
  newer: ComparisonSide,
): Change[] {
  const olderWords = documentBlocks(older);
  const newerWords = documentBlocks(newer);
  return changes.map((change) =>
    (change.older && touches(olderWords, change.older)) || (change.newer && touches(newerWords, change.newer))
      ? change
      : { ...change, boilerplate: true },
  );
}

function documentBlocks({ blocks, text }: ComparisonSide): readonly Range[] {
  return blocks ? blocks.filter((block) => !block.chrome) : [{ start: 0, end: text.length }];
}

function touches(blocks: readonly Range[], range: Range): boolean {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Range).end <= range.start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && block.start < range.end;
}
