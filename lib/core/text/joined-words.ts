import { CharacterClass, characterClass } from "./character-class";

const { digit } = CharacterClass;

/**
 * Month names in lower case without full stops, so that a date is one token. Written out: asking the platform's
 * calendar for them takes longer than a whole comparison.
 */
const monthNames = new Set(
  [
    "january february march april may june july august september october november december",
    "jan feb mar apr jun jul aug sep sept oct nov dec",
    "januar februar märz mai juni juli oktober dezember jänner feber mär okt dez",
    "janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc",
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic",
    "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott",
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev out",
    "januari februari maart mei augustus mrt januari februari augusti maj okt",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  ].flatMap((names) => names.split(" ")),
);

function isMonth(text: string, start: number, end: number): boolean {
  return mayBegin(monthBeginnings, text, start, end) && monthNames.has(text.slice(start, end).toLowerCase());
}

/** Does the word that begins at `start` name a month? */
export function isMonthName(text: string, start: number, end: number): boolean {
  const to = lettersEnd(text, start, end);
  return to - start >= 3 && isMonth(text, start, to);
}

const scaleNames = new Set(
  (
    "hundred thousand million millions billion billions trillion million. mio mio. mrd mrd. millionen milliarden " +
    "milliarde tausend millones mil millón millions milliards milliard milioni miliardi milhões bilhões " +
    "мільйонів мільярдів тисяч миллионов миллиардов тысяч mln mld bn"
  ).split(" "),
);

const isScale = (text: string, start: number, end: number) =>
  mayBegin(scaleBeginnings, text, start, end) && scaleNames.has(text.slice(start, end).toLowerCase());

const monthBeginnings = beginningsOf(monthNames);
const scaleBeginnings = beginningsOf(scaleNames);

/** Which first three letters the names have, by their places in the alphabet: a number stands before any word. */
function beginningsOf(names: ReadonlySet<string>): Uint8Array {
  const beginnings = new Uint8Array(1 << 15);
  for (const name of names) {
    const place = beginning(name, 0, name.length);
    if (place >= 0) beginnings[place] = 1;
  }
  return beginnings;
}

/** -1 where the first three signs are no three letters of ASCII. */
function beginning(text: string, start: number, end: number): number {
  if (end - start < 3) return -1;
  let place = 0;
  for (let at = start; at < start + 3; at++) {
    const unit = text.charCodeAt(at) | 0x20;
    if (unit < 97 || unit > 122) return -1;
    place = (place << 5) | (unit & 31);
  }
  return place;
}

/** A quick no for nearly all words. */
function mayBegin(beginnings: Uint8Array, text: string, start: number, end: number): boolean {
  const place = beginning(text, start, end);
  return place < 0 || beginnings[place] === 1;
}

const isDigitAt = (text: string, index: number) => characterClass(text.charCodeAt(index)) === digit;
const isCurrency = (text: string, index: number) => /^\p{Sc}$/u.test(text.charAt(index));
const isBlank = (unit: number) => unit === 0x20 || unit === 0xa0 || unit === 0x202f;
const isUpper = (character: string) => character !== character.toLowerCase();

/**
 * Where the token that begins at `start` and would end at `wordEnd` ends, once an amount with its currency and
 * scale ("$30 million", "5 %"), a date ("September 27, 2013") or initials with their surname ("W. Bush") are taken
 * as one. Looks at most a few words ahead.
 */
export function joinedEnd(text: string, start: number, wordEnd: number, end: number): number {
  if (wordEnd >= end) return wordEnd;
  const first = text.charCodeAt(start);
  const startsWithDigit = first < 128 ? first >= 48 && first <= 57 : isDigitAt(text, start);
  if (startsWithDigit) return numberEnd(text, start, wordEnd, end);
  if (first === 0x24 || (first >= 0xa2 && first <= 0xa5) || (first >= 0x20a0 && first <= 0x20cf)) {
    const from = isBlank(text.charCodeAt(wordEnd)) ? wordEnd + 1 : wordEnd;
    if (from < end && isDigitAt(text, from)) return amountEnd(text, digitsEnd(text, from, end), end);
    return wordEnd;
  }
  const next = text.charCodeAt(wordEnd);
  if (next === 0x2e && wordEnd - start === 1) return initialsEnd(text, start, wordEnd, end);
  if ((next === 0x20 || next === 0x2e) && wordEnd - start >= 3) return dateEnd(text, start, wordEnd, end);
  return wordEnd;
}

function digitsEnd(text: string, from: number, end: number): number {
  let to = from;
  while (to < end) {
    const unit = text.charCodeAt(to);
    if (isDigitAt(text, to)) to++;
    else if ((unit === 0x2e || unit === 0x2c) && to + 1 < end && isDigitAt(text, to + 1)) to++;
    else break;
  }
  return to;
}

function lettersEnd(text: string, from: number, end: number): number {
  let to = from;
  while (to < end && characterClass(text.charCodeAt(to)) === CharacterClass.letter) to++;
  return to;
}

/** "30" + " million"; "5" + " %"; "30" + " €". */
function amountEnd(text: string, numberTo: number, end: number): number {
  let to = numberTo;
  if (to < end && isBlank(text.charCodeAt(to))) {
    const word = lettersEnd(text, to + 1, end);
    if (word - to >= 3 && word - to <= 12 && isScale(text, to + 1, word)) to = word;
  }
  const sign = to < end && isBlank(text.charCodeAt(to)) ? to + 1 : to;
  if (sign < end) {
    const unit = text.charCodeAt(sign);
    if (unit === 0x25 || unit === 0x2030) return sign + 1;
    if ((unit === 0x24 || unit >= 0xa2) && isCurrency(text, sign)) {
      // A sign before the next number belongs to that number: "30 $40".
      return sign + 1 < end && isDigitAt(text, sign + 1) ? to : sign + 1;
    }
  }
  return to;
}

function numberEnd(text: string, start: number, wordEnd: number, end: number): number {
  if (wordEnd - start <= 2) {
    // "27 September 2013", "27. September 2013"
    let from = wordEnd;
    if (text.charCodeAt(from) === 0x2e) from++;
    if (from < end && isBlank(text.charCodeAt(from))) {
      const word = lettersEnd(text, from + 1, end);
      if (word - from > 3 && isMonth(text, from + 1, word)) {
        return yearEnd(text, word, end);
      }
    }
  }
  return amountEnd(text, wordEnd, end);
}

/** After a month or a day: ", 2013", " 2013", " de 2013" is not taken. */
function yearEnd(text: string, at: number, end: number): number {
  let to = at;
  if (to < end && (text.charCodeAt(to) === 0x2c || text.charCodeAt(to) === 0x2e)) to++;
  if (to >= end || !isBlank(text.charCodeAt(to))) return at;
  const digits = digitsEnd(text, to + 1, end);
  return digits - to === 5 ? digits : at;
}

/** "September 27, 2013", "Sept. 27", "September 2013". */
function dateEnd(text: string, start: number, wordEnd: number, end: number): number {
  let at = wordEnd;
  if (text.charCodeAt(at) === 0x2e) at++;
  if (at + 1 >= end || !isBlank(text.charCodeAt(at))) return wordEnd;
  const unit = text.charCodeAt(at + 1);
  if (unit < 48 || unit > 57) return wordEnd;
  if (wordEnd - start > 10 || !isMonth(text, start, wordEnd)) return wordEnd;
  const digits = digitsEnd(text, at + 1, end);
  const long = digits - at - 1;
  if (long === 4) return digits;
  return long <= 2 ? yearEnd(text, digits, end) : wordEnd;
}

/** "W. Bush", "J. R. Smith": a capital with its full stop, before a capitalised word. */
function initialsEnd(text: string, start: number, wordEnd: number, end: number): number {
  if (!isUpper(text.charAt(start))) return wordEnd;
  let at = wordEnd + 1;
  for (let initials = 1; initials <= 4; initials++) {
    if (at + 1 >= end || !isBlank(text.charCodeAt(at))) return wordEnd;
    if (!isUpper(text.charAt(at + 1))) return wordEnd;
    const word = lettersEnd(text, at + 1, end);
    if (word - at - 1 > 1) return word;
    if (text.charCodeAt(word) !== 0x2e) return wordEnd;
    at = word + 1;
  }
  return wordEnd;
}
