import type { Range } from "@/lib/core/text/range";
import type { Change, Comparison } from "./change";
import { changeKey } from "./change-key";
import type { ComparisonSide } from "./comparison-side";

/**
 * The same comparison with every stretch that is gone or new cut into what a person judges one by one: a paragraph, a
 * list item, a heading with the block under it. Site furniture is cut from the document's own words, so that neither
 * stands in a change of the other. Changes with two sides stay as they are. The key of a part is made of its own
 * words, so that it stays when its neighbours change. With the kept pairs the changes still cover both texts
 * completely. O(changes + blocks + text of the cut changes).
 */
export function changesByBlock(
  comparison: Comparison,
  older: ComparisonSide,
  newer: ComparisonSide,
): Comparison {
  const given = new Set(comparison.changes.map(({ key }) => key));
  const unique = (key: string): string => {
    let name = key;
    for (let copy = 2; given.has(name); copy++) name = `${key}-${copy}`;
    given.add(name);
    return name;
  };
  const changes = comparison.changes.flatMap((change): Change[] => {
    if (change.kind !== "inserted" && change.kind !== "deleted") return [change];
    const name = change.kind === "deleted" ? "older" : "newer";
    const side = name === "older" ? older : newer;
    const range = change[name];
    if (!range) return [change];
    const parts = cut(range, side.blocks ?? []);
    if (parts.length < 2) return [change];
    return parts.map((part) => {
      const words = side.text.slice(part.start, part.end).trim();
      const whole = { start: 0, end: words.length };
      const [from, to] = name === "older" ? [whole, null] : [null, whole];
      const key = changeKey(change.kind, words, from, words, to);
      return { ...change, [name]: part, key: unique(key) };
    });
  });
  return { ...comparison, changes };
}

/** Cuts a range where a block begins, but keeps headings with the block under them. White space goes with what it follows. */
function cut(range: Range, blocks: NonNullable<ComparisonSide["blocks"]>): Range[] {
  const starts: number[] = [];
  let before: (typeof blocks)[number] | null = null;
  for (let at = firstEndingAfter(blocks, range.start); at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.start >= range.end) break;
    const underHeading = before?.kind === "heading" && Boolean(before.chrome) === Boolean(block.chrome);
    if (before && !underHeading) starts.push(block.start);
    before = block;
  }
  return [range.start, ...starts].map((start, at) => ({ start, end: starts[at] ?? range.end }));
}

function firstEndingAfter(blocks: readonly Range[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
