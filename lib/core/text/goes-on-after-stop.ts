import {
  alwaysGoingOn,
  beforeOrdinal,
  captions,
  goingOnBeforeNumber,
  goingOnUnlessStarter,
  LONGEST_ABBREVIATION,
  sentenceStarters,
} from "./abbreviations";
import { CharacterClass, characterClass } from "./character-class";
import { isMonthName } from "./joined-words";
import { isBlankAt } from "./trim-range";

/** A full stop at `at`; what follows begins at `next`, in a text that ends at `end`. */
interface Stop {
  readonly at: number;
  readonly next: number;
  readonly end: number;
}

/**
 * Does a sentence that began at `from` go on after this full stop, because it belongs to an initial, an abbreviation, an ordinal, a
 * date, the number of a list item or of a caption? `closed`: quotes or brackets close on it. Looks at most a few words around.
 */
export function goesOnAfterStop(text: string, from: number, stop: Stop, closed: boolean): boolean {
  const { at } = stop;
  let word = at;
  while (word > from && at - word <= LONGEST_ABBREVIATION && isOfToken(text, word - 1)) word--;
  // Most sentences end after a word that is too long for an abbreviation.
  if (at - word > LONGEST_ABBREVIATION) return false;
  const token = text.slice(word, at);
  const mayBeInitial = token.length === 1 || token.includes(".");
  if (mayBeInitial && /^(?:\p{L}\.)*\p{L}$/u.test(token)) return isInitial(text, from, word, token, stop);
  if (closed || token === "") return false;
  if (isDigit(token.charCodeAt(0)) && /^\d+(?:[-–.]\d+)*$/u.test(token))
    return isOrdinal(text, from, word, token, stop);
  const folded = token.toLowerCase();
  // "IV." counts a section.
  if (word === from && /^[ivxlc]+$/u.test(folded)) return true;
  if (alwaysGoingOn.has(folded)) return true;
  if (goingOnBeforeNumber.has(folded) && beginsReference(text, stop)) return true;
  return goingOnUnlessStarter.has(folded) && stop.next < stop.end && !beginsSentence(text, stop);
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

function isOfToken(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit === 0x2e || unit === 0x2d || unit === 0x2013) return true;
  const kind = characterClass(unit);
  return kind === CharacterClass.letter || kind === CharacterClass.digit;
}

/** "W." and "z." go on; "U.S." does unless a word follows that begins sentences; "(R." of a list does. */
function isInitial(text: string, from: number, word: number, token: string, stop: Stop): boolean {
  if (token.length > 1) return alwaysGoingOn.has(token.toLowerCase()) || !beginsSentence(text, stop);
  // "… in annex 5 a." may end; a lone letter with nothing before it is a marker.
  const isSmall = token === token.toLowerCase();
  return !isSmall || word === from || !isDigitBefore(text, from, word);
}

function isDigitBefore(text: string, from: number, word: number): boolean {
  let at = word;
  while (at > from && isBlankAt(text, at - 1)) at--;
  return at > from && at < word && characterClass(text.charCodeAt(at - 1)) === CharacterClass.digit;
}

/** "25. April", "am 3. Sitzungstag", "1." at the start of a line, "Table 7-2." */
function isOrdinal(text: string, from: number, word: number, token: string, stop: Stop): boolean {
  const before = wordBefore(text, from, word);
  if (before !== null && captions.has(before.text) && before.start === from) return true;
  if (!/^\d{1,3}$/u.test(token)) return false;
  if (word === from || text.charCodeAt(word - 1) === 0x0a) return true;
  if (token.length <= 2 && isMonthName(text, stop.next, stop.end)) return true;
  return before !== null && beforeOrdinal.has(before.text) && !beginsSentence(text, stop);
}

/** The word that ends with the white space before `word`, in lower case. */
function wordBefore(text: string, from: number, word: number): { text: string; start: number } | null {
  let end = word;
  while (end > from && isBlankAt(text, end - 1)) end--;
  if (end === word) return null;
  let start = end;
  while (
    start > from &&
    end - start <= LONGEST_ABBREVIATION &&
    characterClass(text.charCodeAt(start - 1)) === CharacterClass.letter
  )
    start--;
  return start < end ? { text: text.slice(start, end).toLowerCase(), start } : null;
}

/** A number, "(1)", "§ 5", "L. 12", "IV", "a": what a reference names. */
function beginsReference(text: string, { next, end }: Stop): boolean {
  return next < end && /^(?:[(§№#]?\s?\d|\p{L}(?![\p{L}])|[IVXLC]+\b)/u.test(text.slice(next, next + 8));
}

function beginsSentence(text: string, { next, end }: Stop): boolean {
  let to = next;
  while (
    to < end &&
    to - next <= LONGEST_ABBREVIATION &&
    characterClass(text.charCodeAt(to)) === CharacterClass.letter
  )
    to++;
  return sentenceStarters.has(text.slice(next, to).toLowerCase());
}
