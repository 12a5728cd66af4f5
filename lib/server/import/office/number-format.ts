import "server-only";
import { romanNumeral } from "@/lib/core/text/roman-numeral";
import { ideographNumber } from "./ideograph-numbers";
import { letterNumber } from "./number-alphabets";
import { cardinalWords, ordinalFigures, ordinalWords } from "./number-words";

/** The highest number that Word counts to. */
const HIGHEST = 32_767;
/** Formats of the standard that have no signs here; they are printed in figures and told of. */
const NOT_KNOWN = /^(?:bahtText|dollarText|hindiCounting|custom)$/;

/**
 * A number as Word prints it in a format (ST_NumberFormat of ISO/IEC 29500-1, 17.18.59): "iv", "aa", "First", "二".
 * A format that is not known is printed in figures; `isKnownFormat` says so.
 *
 * @param custom the pattern of the format "custom": "001, 002, 003, ..." counts with leading zeros.
 */
export function formatNumber(number: number, format: string, custom = ""): string {
  if (format === "none" || format === "bullet") return "";
  const figures = String(number);
  if (number < 0 || number > HIGHEST) return figures;
  if (format === "decimalZero") return figures.padStart(2, "0");
  if (format === "numberInDash") return `- ${figures} -`;
  if (format === "hex") return number.toString(16).toUpperCase();
  if (format === "ordinal") return ordinalFigures(number);
  if (format === "cardinalText") return capitalised(cardinalWords(number));
  if (format === "ordinalText") return capitalised(ordinalWords(number));
  if (format === "custom") return customNumber(number, custom);
  // Letters and Roman numerals have no sign for nothing.
  if (number === 0) return /Letter|Roman/.test(format) ? "" : (ideographNumber(0, format) ?? figures);
  if (format === "lowerRoman") return romanNumeral(number);
  if (format === "upperRoman") return romanNumeral(number).toUpperCase();
  return letterNumber(number, format) ?? ideographNumber(number, format) ?? figures;
}

/** Whether numbers of a format come out as Word prints them. */
export function isKnownFormat(format: string, custom = ""): boolean {
  if (format === "custom") return customAlphabet(custom) !== null || /^0*1,/.test(custom);
  return !NOT_KNOWN.test(format);
}

function customNumber(number: number, custom: string): string {
  const [first = ""] = custom.split(",");
  const alphabet = customAlphabet(custom);
  if (alphabet) return letterNumber(Math.max(number, 1), alphabet) ?? String(number);
  return String(number).padStart(/^0+1$/.test(first.trim()) ? first.trim().length : 1, "0");
}

function customAlphabet(custom: string): string | null {
  if (/^α, ?β/.test(custom)) return "greekLower";
  return /^Α, ?Β/.test(custom) ? "greekUpper" : null;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
