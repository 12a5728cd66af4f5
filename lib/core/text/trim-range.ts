import { CharacterClass, characterClass } from "./character-class";
import type { Range } from "./range";

/** Is the UTF-16 unit at `index` white space that nothing but white space clings to? */
export function isBlankAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit !== 0x20 && characterClass(unit) !== CharacterClass.space) return false;
  // A combining mark on a space is one grapheme with it; on a control it stands alone.
  if (index + 1 >= text.length) return true;
  const next = text.charCodeAt(index + 1);
  if (next < 0x300 || unit < 0x20 || unit === 0xfeff || unit === 0x2028 || unit === 0x2029) return true;
  return characterClass(text.codePointAt(index + 1) ?? 0) !== CharacterClass.extend;
}

/** `[start, end)` without the white space at its ends; `null` where nothing else is in it. */
export function trimRange(text: string, start: number, end: number): Range | null {
  const from = skipBlanks(text, start, end);
  return from < end ? { start: from, end: skipBlanksBack(text, from, end) } : null;
}

/** The first place in `[start, end)` without white space, or `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlankAt(text, at)) at++;
  return at;
}

/** One past the last place in `[start, end)` without white space, or `start`. */
export function skipBlanksBack(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlankAt(text, at - 1)) at--;
  return at;
}
