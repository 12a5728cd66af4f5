/** Stands where punctuation was dropped. */
export const SEPARATOR = "\u0001";
/** Stands for white space that means something: "2, 8" is no "2,8". */
const TOLD = "\u0003";

/** Signs that are said or read: they are words and no punctuation, and so is all of \p{S}. */
const SAID = "%‰‱§&@#/\\\\*†‡¶·•?¿_";
const run = new RegExp(`(?:(?![${SAID}])\\p{P}|\u2212|\\s)+`, "gu");
const dash = /[-\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const addresses =
  /[\p{L}\p{N}][^\s@]{0,80}@\S{0,200}[\p{L}\p{N}]|\b[a-z]{2,12}:\/\/\S{0,2000}[\p{L}\p{N}/]|\bwww\.\S{0,2000}[\p{L}\p{N}/]/giu;
const mayHoldAddress = /@|:\/\/|www\./i;
const mayBeBracketed = /[()[\]]/;
const none: readonly never[] = [];
const noBrackets: ReadonlySet<number> = new Set();
/** "U.S.", "z. B.", "e.g.": the stops between single letters. */
const initials =
  /(?<![\p{L}\p{N}.])(?!\S{0,64}@)(?:\p{L}\.\s?){1,5}\p{L}(?:\.(?![\p{L}\p{N}])|(?![\p{L}\p{N}.]))/gu;
/** A number alone in brackets may be a negative one, a note or a year: the brackets are told. */
const NUMBER = "[\\p{Sc}\\-\u2212]?[\\p{N}.,]{1,20}%?";
const bracketed = new RegExp(`[(\\[](?=${NUMBER}(?:[)\\]]|$))|(?<=(?:^|[(\\[])${NUMBER})[)\\]]`, "gu");

/**
 * The text with a `SEPARATOR` for punctuation that only parts words. What stays is what belongs to a number, an address or a
 * word: all signs between two numbers, a minus, the point of ".5", brackets around a lone number, "it's", "state.gov". Linear.
 */
export function foldPunctuation(text: string): string {
  if (!/[^\p{L}\p{N}\s]/u.test(text)) return text;
  // Most texts have none of what these patterns begin with, and each of them costs more than to see that.
  const short = text.includes(".")
    ? text.replace(initials, (letters) => letters.replace(/[.\s]/gu, ""))
    : text;
  const whole = mayHoldAddress.test(short)
    ? Array.from(short.matchAll(addresses), ({ index, 0: { length } }) => [index, index + length])
    : none;
  const brackets = mayBeBracketed.test(short)
    ? new Set(Array.from(short.matchAll(bracketed), ({ index }) => index))
    : noBrackets;
  return short.replace(run, (signs, at: number) => {
    if (/^\s+$/u.test(signs)) return signs;
    const end = at + signs.length;
    if (whole.some(([from = 0, to = 0]) => at >= from && end <= to)) return signs;
    const kept =
      brackets === noBrackets ? none : Array.from(signs, (sign, k) => (brackets.has(at + k) ? sign : ""));
    const folded = foldSigns(signs.replace(dash, "-"), {
      before: short.slice(Math.max(0, at - 2), at),
      after: short.slice(end, end + 3),
      brackets: kept.join(""),
      minus: signs.includes("\u2212"),
    });
    return folded === SEPARATOR && /\s/u.test(signs) ? `${SEPARATOR} ` : folded;
  });
}

interface Neighbours {
  readonly before: string;
  readonly after: string;
  /** Brackets around a number that stands on one side. */
  readonly brackets: string;
  /** One of the signs is a true minus. */
  readonly minus: boolean;
}

/** What stays of a run of punctuation and white space; dashes are hyphens. */
function foldSigns(signs: string, { before, after, brackets, minus }: Neighbours): string {
  const numberAfter = /^\p{Sc}?\p{N}/u.test(after);
  if (numberAfter && /[\p{N}\p{Sc}%‰°]$/u.test(before)) return betweenNumbers(signs);
  const isNegative =
    numberAfter &&
    (minus || /[\s(["']-$/u.test(signs) || (signs === "-" && !/[\p{L}\p{N}\p{M}]$/u.test(before)));
  if (isNegative) return `${SEPARATOR}${brackets}-`;
  if (brackets) return SEPARATOR + brackets + SEPARATOR;
  if (/^\p{N}/u.test(after) && /(?:^|[\s(])\.$/u.test(signs) && (signs !== "." || before === ""))
    return `${SEPARATOR}.`;
  if (/\p{N}$/u.test(before) && /^["']/u.test(signs)) return signs.charAt(0) + SEPARATOR;
  if (signs === "'" && /\p{L}$/u.test(before) && /^\p{L}/u.test(after)) return signs;
  if (signs === "." && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) {
    // "state.gov", not the end of one sentence with the start of the next.
    return /^\p{Lu}/u.test(after) && !/\p{Lu}$/u.test(before) ? SEPARATOR : signs;
  }
  return SEPARATOR;
}

/** Between two numbers every sign counts, and beside one lone sign the white space too: "5 -10" is no "5-10". */
function betweenNumbers(signs: string): string {
  const bare = signs.replace(/\s/gu, "");
  if (bare === "-") return /^\s/u.test(signs) && !/\s$/u.test(signs) ? `${TOLD}-` : "-";
  return bare.length === 1 && bare.length < signs.length ? bare + TOLD : bare;
}
