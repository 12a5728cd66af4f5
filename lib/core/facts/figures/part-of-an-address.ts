import type { Word } from "@/lib/core/facts/reading/read-words";
import { figureWordsOfAll } from "@/lib/core/languages/figure-words";
import { isPlain, type NumberInText } from "./number-in-text";

const streets = figureWordsOfAll("streets");
const isStreet = (word: Word | undefined) =>
  word !== undefined && (streets.has(word.lower) || /(?:straße|strasse|str\.|platz|gasse)$/.test(word.lower));

/** "(734) 521-7776", "+44 20 7946 0018": groups of digits with marks of telephone numbers round them. */
const telephone = /(?:\(\d{2,5}\)|\+\d{1,3})[\s\d().-]{0,14}$|(?<![\d.,:/-])0\d{1,4}\s(?:\d{2,4}\s){0,3}$/;

/** Is it the number of a house, a postcode or a part of a telephone number? */
export function isPartOfAddress(number: NumberInText): string | null {
  const { words, first, after, quantity, read } = number;
  const next = words[after];
  const whole = Number.isInteger(quantity.value);
  // "300 West 57th Street"
  const ahead = words.slice(after, after + 4);
  const street = ahead.findIndex(isStreet);
  const named = ahead
    .slice(0, street + 1)
    .every((word) => word.capital || /^\d+(?:st|nd|rd|th)$/.test(word.lower));
  if (whole && street > 0 && named) return "number of a house";
  if (whole && (isStreet(next) || (isStreet(words[first - 1]) && !quantity.percent && !quantity.scaled)))
    return "number of a house";
  // "in the 19200 block of Ventura Boulevard"
  if (whole && /^blocks?$/.test(next?.lower ?? "") && words[after + 1]?.lower === "of")
    return "number of a house";
  if (
    isPlain(number) &&
    /^\d{4,5}$/.test(quantity.digits) &&
    next?.capital &&
    next.gap === "" &&
    (words[first]?.gap === "," ||
      (/^$/.test(words[first]?.gap ?? "x") && (first === 0 || quantity.digits.length === 5)))
  )
    return "postcode";
  if (!isPlain(number)) return null;
  const before = read.text.slice(Math.max(0, quantity.start - 24), quantity.start);
  const behind = read.text.slice(quantity.end, quantity.end + 2);
  return telephone.test(before) || /^[-.]\d/.test(behind) ? "telephone number" : null;
}
