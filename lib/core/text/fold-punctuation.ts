import { SignTable } from "./sign-table";

/** Stands where punctuation was dropped. */
export const SEPARATOR = "\u0001";
/** Stands for white space that means something: "2, 8" is no "2,8". */
const TOLD = "\u0003";

/** Signs that are said or read: they are words and no punctuation, and so is all of \p{S}. */
const SAID = "%‰‱§&@#/\\\\*†‡¶·•?¿_";
const punctuation = new RegExp(`^(?![${SAID}])[\\p{P}\u2212]$`, "u");
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

/** What a sign is to the punctuation beside it, in bits; 0: the rules must look at it. */
const Role = {
  blank: 1,
  punctuation: 2,
  /** A letter or an ASCII sign that is no figure and no "$": beside it nothing is told but whether it is there. */
  plain: 4,
} as const;

const roles = new SignTable((sign) => {
  if (/^\s$/u.test(sign)) return Role.blank;
  if (punctuation.test(sign)) return Role.punctuation;
  return /^\p{L}$/u.test(sign) || /^[^\d$%\x80-\uffff]$/u.test(sign) ? Role.plain : 0;
});
const isOfRun = (role: number) => role === Role.blank || role === Role.punctuation;

/**
 * The text with a `SEPARATOR` for punctuation that only parts words. What stays is what belongs to a number, an address or a
 * word: all signs between two numbers, a minus, the point of ".5", brackets around a lone number, "it's", "state.gov". Linear.
 */
export function foldPunctuation(text: string): string {
  // Most texts have none of what these patterns begin with, and each of them costs more than to see that.
  const short = mayHoldInitials(text)
    ? text.replace(initials, (letters) => letters.replace(/[.\s]/gu, ""))
    : text;
  const whole = mayHoldAddress.test(short)
    ? Array.from(short.matchAll(addresses), ({ index, 0: { length } }) => [index, index + length])
    : none;
  const brackets = mayBeBracketed.test(short)
    ? new Set(Array.from(short.matchAll(bracketed), ({ index }) => index))
    : noBrackets;
  let folded = "";
  let from = 0;
  for (let at = 0; at < short.length; at++) {
    if (!isOfRun(roleAt(short, at))) continue;
    const start = at;
    let all = 0;
    for (let role = roleAt(short, at); isOfRun(role); role = roleAt(short, at)) {
      all |= role;
      at += role === Role.punctuation && isPairAt(short, at) ? 2 : 1;
    }
    const isInAddress = whole.some(([first = 0, last = 0]) => start >= first && at <= last);
    if (all === Role.blank || isInAddress) continue;
    const kept = foldRun(short, start, at, brackets);
    folded += short.slice(from, start) + kept;
    if (kept === SEPARATOR && all !== Role.punctuation) folded += " ";
    from = at;
  }
  return from === 0 ? short : folded + short.slice(from);
}

/** What stays of the run `[start, end)` of punctuation and white space. */
function foldRun(text: string, start: number, end: number, brackets: ReadonlySet<number>): string {
  const signs = text.slice(start, end);
  const isBesidePlain =
    (start === 0 || roles.of(text.charCodeAt(start - 1)) === Role.plain) &&
    (end === text.length || roles.of(text.charCodeAt(end)) === Role.plain);
  if (isBesidePlain && brackets.size === 0 && signs !== "." && signs !== "'") return SEPARATOR;
  const kept =
    brackets.size === 0 ? none : Array.from(signs, (sign, k) => (brackets.has(start + k) ? sign : ""));
  return foldSigns(signs.replace(dash, "-"), {
    before: text.slice(Math.max(0, start - 2), start),
    after: text.slice(end, end + 3),
    brackets: kept.join(""),
    minus: signs.includes("\u2212"),
  });
}

/** Is there a full stop behind what may be a lone letter? */
function mayHoldInitials(text: string): boolean {
  for (let at = text.indexOf("."); at >= 0; at = text.indexOf(".", at + 1)) {
    if (at === 0) continue;
    const letter = text.charCodeAt(at - 1);
    if (letter < 0x80 && !isAsciiLetter(letter)) continue;
    const before = at > 1 ? text.charCodeAt(at - 2) : 0;
    if (!isAsciiLetter(before) && before !== 0x2e) return true;
  }
  return false;
}

const isAsciiLetter = (unit: number) => (unit | 0x20) >= 97 && (unit | 0x20) <= 122;

const isPairAt = (text: string, at: number) => (text.codePointAt(at) ?? 0) > 0xffff;

/** Of the sign at `at`; 0 at the end of the text. */
function roleAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdfff || !isPairAt(text, at)) return roles.of(unit);
  return punctuation.test(text.slice(at, at + 2)) ? Role.punctuation : 0;
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
