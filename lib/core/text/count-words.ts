import { CharacterClass, characterClass } from "@/lib/core/text/character-class";

const { letter, digit, ideograph, complex, extend } = CharacterClass;

/**
 * How many words stand in `text[start, end)`: runs of letters and digits; each Han sign or Hiragana counts as one.
 * One pass without building tokens; for totals, not for offsets. Thai and its like count a run as one word.
 */
export function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let inWord = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind =
      unit >= 0xd800 && unit <= 0xdbff ? characterClass(text.codePointAt(at) ?? unit) : characterClass(unit);
    if (kind === letter || kind === digit || kind === complex) {
      if (!inWord) count++;
      inWord = true;
    } else if (kind === ideograph) {
      count++;
      inWord = false;
    } else if (kind !== extend) inWord = unit >= 0xdc00 && unit <= 0xdfff && inWord;
  }
  return count;
}
