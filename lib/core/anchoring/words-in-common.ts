import type { Range } from "@/lib/core/text/range";
import { type Needle, weightOf } from "./needle";
import { firstTokenFrom, type PassageIndex } from "./passage-index";

/**
 * Weight of the words in both a needle's quote and a range of the text over that in either, in whatever order (Dice),
 * 0 to 1. Linear in both.
 */
export function wordsInCommon(index: PassageIndex, needle: Needle, range: Range): number {
  const counts = new Map<number, number>();
  let sought = 0;
  for (let i = needle.first; i < needle.last; i += 1) {
    const id = needle.ids[i] ?? -1;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    sought += needle.weights[i] ?? 0;
  }
  let common = 0;
  let there = 0;
  const from = firstTokenFrom(index, range.start);
  for (let place = from; (index.starts[place] ?? range.end) < range.end; place += 1) {
    const id = index.ids[place] ?? -1;
    const weight = weightOf(index, id);
    there += weight;
    const left = counts.get(id) ?? 0;
    if (left === 0) continue;
    common += weight;
    counts.set(id, left - 1);
  }
  return sought + there > 0 ? (2 * common) / (sought + there) : 0;
}
