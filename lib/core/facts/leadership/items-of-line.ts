import type { Word } from "@/lib/core/facts/reading/read-words";

/** Words `[from, to)` of one item. */
export interface Item {
  readonly from: number;
  readonly to: number;
}

/** A line has so many items at most. */
const MOST = 60;

/** The items of a line that semicolons part, from word `start` on. O(words). */
export function itemsOfLine(words: readonly Word[], start: number): Item[] {
  const items: Item[] = [];
  for (let from = start; from < words.length && items.length < MOST; ) {
    let to = from + 1;
    while (to < words.length && !words[to]?.gap.includes(";")) to++;
    items.push({ from, to });
    from = to;
  }
  return items;
}

/** Whether so many of a line's items say what is looked for that it is a list of such: `fewest` at least, and more than half. */
export const isListOf = (found: number, items: readonly Item[], fewest: number): boolean =>
  found >= fewest && found * 2 > items.length;
