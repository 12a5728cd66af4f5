import { CharacterClass, characterClass } from "./character-class";
import { joinedEnd } from "./joined-words";
import type { TokenList } from "./token-list";
import { isBlankAt } from "./trim-range";

const { other, space, letter, digit, extend, ideograph, complex, prepend, regional } = CharacterClass;

const zeroWidthJoiner = 0x200d;

function codePointAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(index) ?? unit) : unit;
}

const width = (codePoint: number) => (codePoint > 0xffff ? 2 : 1);

function classAt(text: string, index: number, end: number): number {
  return index < end ? characterClass(codePointAt(text, index)) : 0;
}

/**
 * Appends the tokens of `text[start, end)` to `tokens`: words, numbers and single signs; never white space.
 * Linear time. `start` and `end` must be grapheme boundaries; then so is every boundary of a token.
 *
 * The rules are those of UAX 29 for scripts that part their words: Intl.Segmenter cuts the same words forty times
 * slower. Beyond them a number, an amount of money, a date, a name with initials, an abbreviation and a run of one sign
 * are one token each, and "ended.Next" and "snake_case" are cut.
 * Han and Hiragana are cut sign by sign, because dictionary words depend on their neighbours and would differ
 * between two versions; Thai, Lao, Khmer and Burmese go through Intl.Segmenter.
 */
export function scanWords(text: string, start: number, end: number, tokens: TokenList): void {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit < plainSigns) {
      const role = roles[unit] as number;
      if (role & Role.letter) {
        const to = plainWordEnd(text, at, end);
        if (to > at) {
          tokens.push(at, to);
          // One space and the next word is what mostly follows.
          at =
            to + 1 < end && text.charCodeAt(to) === 0x20 && isPlainLetter(text.charCodeAt(to + 1))
              ? to + 1
              : to;
          continue;
        }
      } else if (role & (Role.blank | Role.sign) && standsAlone(text, at, end)) {
        if (role & Role.sign) tokens.push(at, at + 1);
        at++;
        continue;
      }
    } else if (unit >= 0x3000 && (unit < 0xd800 || unit > 0xdfff)) {
      const kind = characterClass(unit);
      if ((kind === ideograph || kind === other || kind === space) && standsAlone(text, at, end)) {
        if (kind !== space) tokens.push(at, at + 1);
        at++;
        continue;
      }
    }
    const codePoint = codePointAt(text, at);
    const kind = characterClass(codePoint);
    if (kind === space && isBlankAt(text, at)) {
      at++;
      continue;
    }
    let to: number;
    if (kind === letter || kind === digit) to = wordEnd(text, at, end);
    else if (kind === complex) {
      at = scanComplex(text, at, end, tokens);
      continue;
    } else if (kind === regional) to = runEnd(text, at, end, regional);
    else to = signEnd(text, at, end, codePoint, kind);
    to = skipExtend(text, joinedEnd(text, at, to, end), end);
    tokens.push(at, to);
    at = to;
  }
}

/** No mark, joiner or dictionary concerns what stands below. */
const plainSigns = 0x300;
const softHyphen = 0xad;
/** What a plain unit is, in bits; 0 for all others. */
const Role = { letter: 1, blank: 2, sign: 4, endsWord: 8 } as const;
const roles = new Uint8Array(0x10000);
for (let unit = 0; unit < plainSigns; unit++) {
  const kind = characterClass(unit);
  const isCurrency = unit === 0x24 || (unit >= 0xa2 && unit <= 0xa5);
  const joins = unit === 0x27 || unit === 0x2e || unit === 0xb7;
  if (kind === letter) roles[unit] = Role.letter;
  else if (kind === space) roles[unit] = Role.blank | Role.endsWord;
  else if (kind !== digit && kind !== extend)
    roles[unit] = (isCurrency ? 0 : Role.sign) | (joins ? 0 : Role.endsWord);
}

const isPlainLetter = (unit: number) => roles[unit] === Role.letter;

/**
 * The fast way for nine words in ten: plain letters, then what surely ends a word and begins no date. Answers `at`
 * where the rules below must decide.
 */
function plainWordEnd(text: string, at: number, end: number): number {
  let to = at + 1;
  let unit = 0;
  for (;;) {
    while (to < end && isPlainLetter(text.charCodeAt(to))) to++;
    if (to === end) return to;
    unit = text.charCodeAt(to);
    const joins =
      (unit === 0x27 || unit === 0x2019) && to + 1 < end && isPlainLetter(text.charCodeAt(to + 1));
    if (!joins) break;
    to += 2;
  }
  if (unit === 0x2e) return to - at > 1 && endsAtStop(text, to, end) ? to : at;
  if (!((roles[unit] as number) & Role.endsWord)) return at;
  return unit === 0x20 && to - at >= 3 && isDigitAt(text, to + 1) ? at : to;
}

/** Does the full stop at `at` surely neither join the words around it nor stand in a date? */
function endsAtStop(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  const next = text.charCodeAt(at + 1);
  if (next >= plainSigns) return false;
  const role = roles[next] as number;
  return role & Role.blank ? !isDigitAt(text, at + 2) : (role & Role.sign) !== 0;
}

const isDigitAt = (text: string, at: number) => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

/** Is the sign at `at` surely one token: no mark clings to it and it is not the first of a run? */
function standsAlone(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  const next = text.charCodeAt(at + 1);
  if (next === text.charCodeAt(at)) return false;
  return next < plainSigns
    ? next !== softHyphen
    : (next < 0xd800 || next > 0xdfff) && characterClass(next) !== extend;
}

function skipExtend(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const codePoint = codePointAt(text, to);
    if (codePoint < 0x300 || characterClass(codePoint) !== extend) break;
    to += width(codePoint);
  }
  return to;
}

function runEnd(text: string, at: number, end: number, kind: number): number {
  let to = at;
  while (to < end) {
    const codePoint = codePointAt(text, to);
    const found = characterClass(codePoint);
    if (found !== kind && found !== extend) break;
    to += width(codePoint);
  }
  return to;
}

/** One sign with its marks; `---` and `....` are one token; emoji joined by U+200D stay together. */
function signEnd(text: string, at: number, end: number, codePoint: number, kind: number): number {
  let to = at + width(codePoint);
  if (kind === prepend) {
    const next = classAt(text, to, end);
    if (next === letter || next === digit) return wordEnd(text, to, end);
    if (next === 0 || next === space) return to;
    const following = codePointAt(text, to);
    return signEnd(text, to, end, following, next);
  }
  if (kind !== ideograph && codePoint < 0x10000) {
    while (to < end && text.charCodeAt(to) === codePoint) to++;
  }
  const marked = skipExtend(text, to, end);
  if (marked > to && text.charCodeAt(marked - 1) === zeroWidthJoiner) {
    const next = classAt(text, marked, end);
    if (next !== 0 && next !== space && next !== letter && next !== digit) {
      return signEnd(text, marked, end, codePointAt(text, marked), next);
    }
  }
  return marked;
}

/** UAX 29 WB5 to WB13 for alphabetic scripts, and `/` and `-` between digits (dates, telephone numbers). */
function wordEnd(text: string, at: number, end: number): number {
  let to = at;
  let last = 0;
  while (to < end) {
    const codePoint = codePointAt(text, to);
    const kind = characterClass(codePoint);
    if (kind === letter || kind === digit) {
      last = kind;
      to += width(codePoint);
    } else if (kind === extend) {
      to += width(codePoint);
    } else if (last !== 0 && joinsWord(codePoint, last, text, to, end)) {
      to++;
    } else break;
  }
  // "U.S." keeps its last full stop.
  if (to < end && text.charCodeAt(to) === 0x2e && to - at >= 3 && text.charCodeAt(to - 2) === 0x2e) to++;
  return to;
}

function joinsWord(codePoint: number, last: number, text: string, at: number, end: number): boolean {
  const next = classAt(text, at + 1, end);
  if (last === digit && next === digit) {
    return (
      codePoint === 0x2e ||
      codePoint === 0x2c ||
      // Arabic marks of fractions and thousands, and the wide full stop of Chinese print.
      codePoint === 0x66b ||
      codePoint === 0x66c ||
      codePoint === 0xff0e ||
      codePoint === 0x27 ||
      codePoint === 0x2019 ||
      codePoint === 0x3a ||
      codePoint === 0x2f ||
      codePoint === 0x2d ||
      // "3–5" is "3-5" in print.
      codePoint === 0x2013 ||
      codePoint === 0x2010
    );
  }
  if (last !== letter || next !== letter) return false;
  if (codePoint === 0x27 || codePoint === 0x2019 || codePoint === 0xb7) return true;
  // A full stop joins "state.gov" and "U.S", not the end of one sentence with the start of the next.
  return codePoint === 0x2e && !(isUpper(text, at + 1) && !isUpper(text, at - 1));
}

function isUpper(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character !== character.toLowerCase();
}

let segmenter: Intl.Segmenter | undefined;

/** Words of scripts that need a dictionary. Paragraph by paragraph: over a whole text the segmenter is quadratic. */
function scanComplex(text: string, at: number, end: number, tokens: TokenList): number {
  let to = at;
  while (to < end) {
    const codePoint = codePointAt(text, to);
    const kind = characterClass(codePoint);
    if (kind !== complex && kind !== extend) break;
    to += width(codePoint);
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  const chunk = 2000;
  for (let from = at; from < to; ) {
    let stop = Math.min(to, from + chunk);
    while (stop < to && classAt(text, stop, end) === extend) stop++;
    for (const { index, segment } of segmenter.segment(text.slice(from, stop))) {
      tokens.push(from + index, from + index + segment.length);
    }
    from = stop;
  }
  return to;
}
