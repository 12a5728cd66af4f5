import { LONGEST_SENTENCE } from "@/lib/core/comparison/units/units";
import type { Range } from "@/lib/core/text/range";
import { scanSentences } from "@/lib/core/text/scan-sentences";
import { scanWords } from "@/lib/core/text/scan-words";
import { TokenList } from "@/lib/core/text/token-list";

export type Unit = "word" | "sentence";

/**
 * Words or sentences of one block, in order, without the white space between them: the same as a comparison tells apart,
 * so that "The U.S. Government" is no sentence that ends at "U.S.". A block without any letter is one unit.
 */
export function selectionUnits(text: string, block: Range, unit: Unit): readonly Range[] {
  const units: Range[] = [];
  if (unit === "sentence")
    scanSentences(text, block.start, block.end, LONGEST_SENTENCE, (start, end) => units.push({ start, end }));
  else {
    const tokens = new TokenList();
    scanWords(text, block.start, block.end, tokens);
    for (let at = 0; at < tokens.length; at++) {
      const [start, end] = [tokens.start(at), tokens.end(at)];
      if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) units.push({ start, end });
    }
  }
  return units.length > 0 || text.slice(block.start, block.end).trim() === "" ? units : [block];
}

/** The unit before or after a place of the text, across blocks; `null` at the ends. Blocks in order. */
export function stepUnit(
  text: string,
  blocks: readonly Range[],
  from: Range,
  unit: Unit,
  step: 1 | -1,
): Range | null {
  const here = blocks.findIndex((block) => from.start < block.end && from.end > block.start);
  const beside = (range: Range) => (step > 0 ? range.start >= from.end : range.end <= from.start);
  const first = here >= 0 ? here : step > 0 ? blocks.findIndex(beside) : blocks.findLastIndex(beside);
  for (let at = first; at >= 0 && at < blocks.length; at += step) {
    const block = blocks[at];
    if (!block) break;
    const units = selectionUnits(text, block, unit);
    const found = step > 0 ? units.find(beside) : units.findLast(beside);
    if (found) return found;
  }
  return null;
}
