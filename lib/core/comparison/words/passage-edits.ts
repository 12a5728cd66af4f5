import { Units } from "@/lib/core/comparison/units/units";
import { trimRange } from "@/lib/core/text/trim-range";
import { WordComparer } from "./compare-words";
import type { Edit } from "./edit";
import { SideWords } from "./side-words";
import { WordTable } from "./word-table";

/**
 * Where the words of two passages differ, in order, each passage taken as one piece: the comparison of words alone,
 * without looking for sentences that moved. Offsets are UTF-16 units of each passage.
 */
export function passageEdits(older: string, newer: string): readonly Edit[] {
  const [from, to] = [wholeUnit(older), wholeUnit(newer)];
  const words = new WordTable();
  const comparer = new WordComparer(new SideWords(from, words), new SideWords(to, words), words);
  const units = { o0: 0, o1: from.length, n0: 0, n1: to.length };
  const whole = (text: string) => ({ start: 0, end: text.length });
  return comparer.compare(units, whole(older), whole(newer)).edits;
}

function wholeUnit(text: string): Units {
  const units = new Units(text, 1);
  const range = trimRange(text, 0, text.length);
  if (range) units.push(range.start, range.end, 0);
  return units;
}
