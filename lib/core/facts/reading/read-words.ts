import type { Range } from "@/lib/core/text/range";
import { formAt, otherForm, SHORTEST_NOUN, type WordForm } from "./word-forms";

/** A word of a sentence with what rules ask about it. Offsets are of the whole text. */
export interface Word extends Range {
  /** Without a possessive ending: "State" of "State's". */
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** As printed, with a possessive ending. */
  readonly raw: string;
  /** What stands between the word before and this one, white space taken out: "", ",", "(", "–". */
  readonly gap: string;
  /** What is the same wherever the word stands. */
  readonly form: WordForm;
}

const OTHER = 0;
const LETTER = 1;
const JOINT = 2;
const SPACE = 3;

/** Classes of ASCII; beyond it the Unicode properties are asked. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(character)) return LETTER;
  if (/['&./-]/.test(character)) return JOINT;
  return /\s/.test(character) ? SPACE : OTHER;
});

/** Classes of the other units of the basic plane as they are met, plus one; 0 where one was not met yet. */
const met = new Uint8Array(0x10000);

/** Class of the UTF-16 unit at `at`. Halves of letters beyond the basic plane count as letters: they are never cut. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code] ?? OTHER;
  if (code === 0x2019) return JOINT;
  if (code >= 0xd800 && code <= 0xdfff)
    return /\p{L}/u.test(String.fromCodePoint(text.codePointAt(code >= 0xdc00 ? at - 1 : at) ?? 0))
      ? LETTER
      : OTHER;
  const before = met[code];
  if (before) return before - 1;
  const character = text.charAt(at);
  const found = /[\p{L}\p{M}\p{N}]/u.test(character) ? LETTER : /\s/.test(character) ? SPACE : OTHER;
  met[code] = found + 1;
  return found;
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;
const isS = (code: number) => code === 0x73 || code === 0x53;

/** What stands between two words, without blanks; a tab parts cells and stays. Most gaps are one blank: no string is made for them. */
function gapBetween(text: string, from: number, to: number): string {
  if (from === to || (to - from === 1 && text.charCodeAt(from) === 0x20)) return "";
  return text.slice(from, to).replace(/[^\S\t]+/g, "");
}

/** Letters before "ll'" in Italian: "dell'", "nell'", "sull'", "all'"; "Dell'Orto" is a name. */
const doubled = /^(?:[dn][ae]|su|a)ll$/;
/** How long such a beginning is at `at`: only few words have "ll" there. */
function doubledAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first !== 0x64 && first !== 0x61 && first !== 0x6e && first !== 0x73) return 0;
  const second = text.charCodeAt(at + 2) === L ? at + 2 : at + 1;
  if (text.charCodeAt(second) !== L) return 0;
  for (let end = second + 1; end <= second + 2; end++)
    if (isApostrophe(text.charCodeAt(end))) return doubled.test(text.slice(at, end)) ? end - at + 1 : 0;
  return 0;
}
const L = 0x6c;

/** How long "l’", "d'", "L'", "qu'" or "dell'" before a letter is, at the beginning of a word; "D'Angelo" is a name. 0 if there is none. */
function elidedAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const one = code === 0x6c || code === 0x64 || code === 0x4c;
  const length =
    one && isApostrophe(text.charCodeAt(at + 1))
      ? 2
      : (code === 0x71 || code === 0x51) && text.charCodeAt(at + 1) === 0x75
        ? 3
        : doubledAt(text, at);
  return length > 0 &&
    isApostrophe(text.charCodeAt(at + length - 1)) &&
    at + length < text.length &&
    classAt(text, at + length) === LETTER
    ? length
    : 0;
}

function elided(text: string, offset: number, start: number, end: number, last: number): Word {
  const form = formAt(text, start, end);
  return {
    start: offset + start,
    end: offset + end,
    text: form.raw,
    lower: form.lower,
    capital: false,
    possessive: false,
    raw: form.raw,
    gap: gapBetween(text, last, start),
    form,
  };
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
/** A point behind one or two digits with which the word begins, and a capitalised word right behind it. */
function isOrdinalGlued(text: string, start: number, point: number): boolean {
  if (point - start > 2 || !isDigit(text.charCodeAt(start)) || !isDigit(text.charCodeAt(point - 1)))
    return false;
  return /^\p{Lu}\p{Ll}{2}/u.test(text.slice(point + 1, point + 4));
}

const LONGEST_ENDING = 10;

/** How long such an ending is at `at`; 0 where there is none. Its marks are rare: they are looked at first. */
function otherFormAt(text: string, start: number, at: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== 0x2a && mark !== 0x3a && mark !== 0x5f && mark !== 0xb7 && mark !== 0x2022 && mark !== 0x28)
    return 0;
  if (at - start < SHORTEST_NOUN) return 0;
  return otherForm.exec(text.slice(at, at + LONGEST_ENDING))?.[0].length ?? 0;
}

/** The words of `text`, which stands at `offset` of the whole. O(length). */
export function readWords(text: string, offset: number): Word[] {
  const words: Word[] = [];
  const { length } = text;
  let last = 0;
  let at = 0;
  while (at < length) {
    const opening = text.charCodeAt(at);
    if ((opening < 128 ? ascii[opening] : classAt(text, at)) !== LETTER) {
      at++;
      continue;
    }
    const start = at;
    const elision = elidedAt(text, at);
    if (elision > 0) {
      // "l'agence", "d'Ormeville": an article or a preposition of its own.
      at += elision;
      words.push(elided(text, offset, start, at, last));
      last = at;
      continue;
    }
    // Letters, and single joints with a letter behind them: "Mekong-U.S", "people's", "G/TIP".
    while (at < length) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? ascii[code] : classAt(text, at);
      if (kind === LETTER) at++;
      // "1.Vorsitzende", "2.Chair": a number that lost its blank is no part of the word.
      else if (code === 0x2e && isOrdinalGlued(text, start, at)) break;
      else if (kind === JOINT && at + 1 < length && classAt(text, at + 1) === LETTER) at += 2;
      else break;
    }
    let end = at;
    let form = formAt(text, start, end);
    const sApostrophe =
      end < length &&
      isApostrophe(text.charCodeAt(end)) &&
      isS(text.charCodeAt(end - 1)) &&
      (end + 1 >= length || classAt(text, end + 1) === SPACE);
    const ending = otherFormAt(text, start, end);
    if (ending > 0) {
      end += ending;
      at = end;
    }
    if (end < length && text.charCodeAt(end) === 0x2e && form.pointed !== null) {
      form = form.pointed;
      end++;
      at = end;
    }
    words.push({
      start: offset + start,
      end: offset + end,
      text: form.text,
      lower: form.lower,
      capital: form.capital,
      possessive: form.possessive || sApostrophe,
      raw: form.raw,
      gap: gapBetween(text, last, start),
      form,
    });
    last = end;
  }
  return words;
}
