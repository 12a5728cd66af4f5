import { CharacterClass, characterClass } from "./character-class";

const { letter, digit, ideograph, complex, extend } = CharacterClass;

/** What a UTF-16 unit does to a count of words: bit 0 part of a word, bit 1 a word of its own; filled as met. */
const GAP = 4;
const PART = 1;
const WHOLE = 2;
/** From here on a look at the table does not decide. */
const UNDECIDED = 8;
const SURROGATE = 8;
const UNMET = 16;
const roles = new Uint8Array(0x10000).fill(UNMET);

function roleOf(unit: number): number {
  const kind = characterClass(unit);
  let role = GAP;
  if (unit >= 0xd800 && unit <= 0xdfff) role = SURROGATE;
  else if (kind === letter || kind === digit || kind === complex || kind === extend) role = PART;
  else if (kind === ideograph) role = WHOLE;
  roles[unit] = role;
  return role;
}

/**
 * How many words stand in `text[start, end)`: runs of letters and digits; each Han sign or Hiragana counts as one.
 * One pass without building tokens; for totals, not for offsets. Thai and its like count a run as one word.
 */
export function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    let role = roles[unit] as number;
    if (role >= UNDECIDED) {
      if (role === UNMET) role = roleOf(unit);
      if (role === SURROGATE) role = unit < 0xdc00 ? pairRole(text, at) : before;
    }
    // Without branches: the length of a word is not to be foretold.
    count += (role & ~before & 1) + ((role >> 1) & 1);
    before = role & 1;
  }
  return count;
}

function pairRole(text: string, at: number): number {
  const kind = characterClass(text.codePointAt(at) ?? 0);
  return kind === ideograph ? WHOLE : kind === letter || kind === digit ? PART : GAP;
}
