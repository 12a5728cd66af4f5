import { CharacterClass, characterClass } from "@/lib/core/text/character-class";

const { letter, digit, ideograph, complex, extend } = CharacterClass;

const unknown = 0;
const gap = 1;
const part = 2;
const whole = 3;
const clinging = 4;
const surrogate = 5;

/** What a UTF-16 unit does to a count of words; filled as units are met. */
const roles = new Uint8Array(0x10000);

function roleOf(unit: number): number {
  const kind = characterClass(unit);
  let role: number = gap;
  if (unit >= 0xd800 && unit <= 0xdfff) role = surrogate;
  else if (kind === letter || kind === digit || kind === complex) role = part;
  else if (kind === ideograph) role = whole;
  else if (kind === extend) role = clinging;
  roles[unit] = role;
  return role;
}

/**
 * How many words stand in `text[start, end)`: runs of letters and digits; each Han sign or Hiragana counts as one.
 * One pass without building tokens; for totals, not for offsets. Thai and its like count a run as one word.
 */
export function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let inWord = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    let role = roles[unit] as number;
    if (role === unknown) role = roleOf(unit);
    if (role === part) {
      if (!inWord) count++;
      inWord = true;
    } else if (role === gap) inWord = false;
    else if (role === whole) {
      count++;
      inWord = false;
    } else if (role === surrogate && unit < 0xdc00) {
      const kind = characterClass(text.codePointAt(at) ?? unit);
      if (kind === ideograph || ((kind === letter || kind === digit) && !inWord)) count++;
      inWord = kind === letter || kind === digit;
    }
  }
  return count;
}
