import type { CosmeticReason } from "@/lib/core/comparison/changes/change";
import { type FormKind, foldForm, neededForms } from "@/lib/core/text/fold-form";

/** Longer stretches are never looked at. */
const LONGEST = 4000;

/** What both sides share beside an edit, as far as it can matter; a digit where the sides differ there, too. */
export interface EditContext {
  readonly before: string;
  readonly after: string;
}

/** What each kind of form is made of: an edit without it is not of that kind. */
const touched: Readonly<Record<FormKind, RegExp>> = {
  "unicode-form": /[^\0-\x7f]/u,
  quotes: /["'\u0060\u00ab\u00b4\u00bb\u02ba\u02bc\u02ee\u2018-\u201f\u2032\u2033\u300c-\u300f]/u,
  punctuation: /[^\p{L}\p{N}\s]/u,
  case: /\p{L}/u,
  "white-space": /[^\p{L}\p{N}]/u,
};

const alone: EditContext = { before: "", after: "" };

/**
 * Why two stretches differ only in form, or an empty list where they differ in what they say. That is decided with what stands
 * beside them: a space is form between words and not between two digits. Stretches over 4,000 units are never called cosmetic.
 * (0107)
 */
export function cosmeticReasons(
  older: string,
  newer: string,
  { before, after }: EditContext = alone,
): CosmeticReason[] {
  if (older === newer || older.length > LONGEST || newer.length > LONGEST) return [];
  if (plainBlanks.test(older) && plainBlanks.test(newer)) return [whiteSpaceReason(older, newer)];
  if (lettersDiffer(older, newer)) return [];
  const from = before + older + after;
  const to = before + newer + after;
  const edit = older + newer;
  const needed = neededForms(from, to, (kind) => touched[kind].test(edit));
  if (!needed) return isBrokenWord(from, to) ? ["line-wrapping"] : [];
  if (needed.length === 0) return [likeliest(older, newer)];
  return needed.map((kind) => (kind === "white-space" ? whiteSpaceReason(older, newer) : kind));
}

/** White space on both sides is form whatever stands beside it, and nine questions in ten are lines wrapped elsewhere. */
const plainBlanks = /^[ \n\t\u00a0]+$/;

/** Two kinds of form may explain one difference: "z. B." and "z.B.", or other quotation marks. */
function likeliest(older: string, newer: string): CosmeticReason {
  if (unspaced(older) === unspaced(newer)) return whiteSpaceReason(older, newer);
  if (touched.quotes.test(older) && touched.quotes.test(newer)) return "quotes";
  return touched.punctuation.test(older + newer) ? "punctuation" : "unicode-form";
}

/** A word broken at the end of a line on one side: "munici-", "palities". */
function isBrokenWord(older: string, newer: string): boolean {
  const [from, to] = [older, newer].map((text) => text.replace(brokenWord, ""));
  if (from === older && to === newer) return false;
  return foldForm(from ?? "") === foldForm(to ?? "");
}

const brokenWord = /(?<=\p{Ll})[-\u2010\u00ad][ \t]*\n[ \t]*(?=\p{Ll})/gu;

/**
 * A cheap no for nearly all edits: no fold changes the order of ASCII letters and digits, but for their case, nor that
 * of Han signs. Stops at the first other letter that both sides do not share, because its form may be folded.
 */
function lettersDiffer(older: string, newer: string): boolean {
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < older.length && isSign(older.charCodeAt(i))) i++;
    while (j < newer.length && isSign(newer.charCodeAt(j))) j++;
    const a = i < older.length ? older.charCodeAt(i) : 0;
    const b = j < newer.length ? newer.charCodeAt(j) : 0;
    if (isFirm(a) && isFirm(b)) {
      if (lowered(a) !== lowered(b)) return true;
    } else if (a !== b) return false;
    if (a === 0) return false;
    i++;
    j++;
  }
}

const lowered = (unit: number) => (unit >= 65 && unit <= 90 ? unit + 32 : unit);

/** No fold makes another letter of it: ASCII, and Han signs outside the compatibility blocks. */
const isFirm = (unit: number) => unit < 0x80 || (unit >= 0x4e00 && unit <= 0x9fff);

/** Signs that no fold makes letters of. */
function isSign(unit: number): boolean {
  if (unit >= 0x80) return (unit >= 0x2010 && unit <= 0x2027) || otherSigns.has(unit);
  return !((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57));
}

const otherSigns = new Set(Array.from("\u00a0«»　、。「」『』（），：；", (sign) => sign.charCodeAt(0)));

const unspaced = (text: string) => text.replace(/\s+/gu, "");

/** One line feed against spaces is a line wrapped elsewhere; all else is white space. */
function whiteSpaceReason(older: string, newer: string): CosmeticReason {
  const a = lineFeeds(older);
  const b = lineFeeds(newer);
  return a !== b && a <= 1 && b <= 1 && older !== "" && newer !== "" ? "line-wrapping" : "white-space";
}

function lineFeeds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
