import { isMonthName } from "./joined-words";
import { isBlankAt } from "./trim-range";

/** What counts an item of a list: "1.", "(2)", "iv)", "b.", "2.3.1", or only marks it: "•", "-". */
export interface ListMarker {
  /** One past the marker and the white space behind it. */
  readonly end: number;
  readonly kind: "bullet" | "letter" | "number";
  /** What stands before the last number: "2.3." of "2.3.1". */
  readonly prefix: string;
  /** What it may count: "i" is 1 and 9. Empty for bullets. */
  readonly values: readonly number[];
}

const counted =
  /[([]?(?:(\d{1,2}(?:\.\d{1,3})*)\.(\d{1,3})[.)\]]?|(\d{1,3})[.)\]]|([a-z]|[ivxlc]{2,7})[.)\]])/iuy;
const bullet = /[-–—•·▪◦‣●○■□❖➢✓*]/uy;

/**
 * The marker that begins the line or paragraph `text[start, end)`, or `null`. White space and something else must follow it. A date ("3. Mai") has none.
 */
export function listMarkerAt(text: string, start: number, end: number): ListMarker | null {
  if (beginsWithWord(text, start, end)) return null;
  bullet.lastIndex = start;
  if (bullet.test(text)) return ended(text, start + 1, end, "bullet", "", []);
  counted.lastIndex = start;
  const match = counted.exec(text);
  if (!match) return null;
  const [whole, path, last, number, letters = ""] = match;
  const to = start + whole.length;
  // "2.5 million" is no section.
  if (
    last !== undefined &&
    !path?.includes(".") &&
    !/[.)\]]$/u.test(whole) &&
    !/^\s+\p{Lu}/u.test(text.slice(to, to + 8))
  )
    return null;
  if (last !== undefined) return ended(text, to, end, "number", `${path}.`, [Number(last)]);
  if (number !== undefined) return ended(text, to, end, "number", "", [Number(number)]);
  return ended(text, to, end, "letter", "", letterValues(letters));
}

/** Do two letters or more begin it that are no Roman number? Most paragraphs begin so: a quick no. */
function beginsWithWord(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isRomanDigit(text.charCodeAt(at))) at++;
  return at < end && isLetter(text.charCodeAt(at)) && (at > start || isLetter(text.charCodeAt(at + 1)));
}

const romanDigits = new Set(Array.from("ivxlcIVXLC", (sign) => sign.charCodeAt(0)));
const isRomanDigit = (unit: number) => romanDigits.has(unit);

const isLetter = (unit: number) => (unit | 0x20) >= 97 && (unit | 0x20) <= 122;

function ended(
  text: string,
  at: number,
  end: number,
  kind: ListMarker["kind"],
  prefix: string,
  values: readonly number[],
): ListMarker | null {
  let to = at;
  while (to < end && isBlankAt(text, to)) to++;
  if (to === at || to >= end) return null;
  if (kind === "number" && text.charAt(at - 1) === "." && isMonthName(text, to, end)) return null;
  return { end: to, kind, prefix, values };
}

function letterValues(letters: string): number[] {
  const roman = romanValue(letters.toLowerCase());
  const values = letters.length === 1 ? [(letters.charCodeAt(0) | 0x20) - 96] : [];
  return roman > 0 ? [...values, roman] : values;
}

const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** 0 where the letters are no Roman number. */
function romanValue(letters: string): number {
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(letters)) return 0;
  let sum = 0;
  for (let k = 0; k < letters.length; k++) {
    const value = digits[letters.charAt(k)] ?? 0;
    sum += value < (digits[letters.charAt(k + 1)] ?? 0) ? -value : value;
  }
  return sum;
}
