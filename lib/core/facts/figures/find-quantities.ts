import type { Bound } from "@/lib/core/facts/fact";
import { latinDigits } from "@/lib/core/text/latin-digits";
import type { Range } from "@/lib/core/text/range";
import { CODES, currencyAfter, currencyAfterIn, currencyOf, currencyOfNoun, SIGNS } from "./currencies";
import { HINT } from "./may-be-number";
import { digitPattern, scaleOf, scalePattern, times, toNumber } from "./number-format";
import { alternatives, ofANumber, ownNumberWords } from "./number-words";
import { englishWords, halfBehind, ownWords, readEnglish, readOwn, SCALE_STEMS } from "./quantity-in-words";
import { findRatios, type Ratio } from "./ratio-in-words";
import { readBound, spacedLetter } from "./read-bound";
import { ENGLISH_SHARE, HAN_SHARE, hanShare, shareIn } from "./share-in-words";

/** A number of the text: digits or words, with its scale, currency, percent sign and range words. Offsets are of the given text. */
export interface Quantity extends Range {
  readonly value: number;
  /** Upper end of "5 to 10", else `null`. */
  readonly valueTo: number | null;
  /** ISO 4217, or `null`. */
  readonly currency: string | null;
  readonly percent: boolean;
  /** Percentage points: a difference of shares, and no share. */
  readonly points: boolean;
  readonly bound: Bound;
  /** Start of the range words before it ("more than"), or `start`. */
  readonly boundStart: number;
  /** Written in words. */
  readonly spelled: boolean;
  /** "million" and the like stands with it. */
  readonly scaled: boolean;
  /** The digits as printed, without scale: to tell a year from a count. */
  readonly digits: string;
}

const sign = `${SIGNS}|(?<![a-z])(?:${CODES})(?=\\s?\\d)`;
const digits = digitPattern;
const scale = scalePattern;
const patterns = new Map<string, { readonly all: RegExp; readonly hint: RegExp }>();

/** What numbers look like in a text of `lang`: its own words of numbers count besides the English ones. */
function patternsFor(lang: string | null): { readonly all: RegExp; readonly hint: RegExp } {
  const own = ownNumberWords(lang);
  const key = own ? (lang ?? "") : lang === "zh" ? "zh" : "";
  const made = patterns.get(key);
  if (made) return made;
  const words = own ? alternatives(own.numbers.keys()) : "";
  const shares = own ? alternatives(own.fractions.keys()) : "";
  const mine = own
    ? `|(?<![a-z\u00c0-\u024f])(?:(?<share>${shares})|${ownWords(own)})(?![a-z\u00c0-\u024f])`
    : `|(?<![a-z-])(?<share>${ENGLISH_SHARE})(?![a-z-]|${ofANumber})`;
  // Without the Unicode flag, which makes this scan three times as slow: number words and scales are plain ASCII.
  const all = new RegExp(
    `(?:(?<sign>${sign})\\s?)?(?<num>${digits})(?:(?:[\\s-]|\\s{3,6})?(?<scale>${scale}))?(?:\\s?(?<joint>-|–|~|to|and|et|und|oder|bis|à|ou|a|y|e|o|至|到)\\s?(?:${sign})?\\s?(?<num2>${digits})(?:[\\s-]?(?<scale2>${scale}))?)?${mine}|(?<![a-z])${englishWords}(?![a-z])${key === "zh" ? `|(?<han>${HAN_SHARE})` : ""}`,
    "gi",
  );
  const hint = own
    ? new RegExp(
        `${HINT.source}|(?<![a-z\u00c0-\u024f])(?:${words}|${shares})(?![a-z\u00c0-\u024f])|${SCALE_STEMS}`,
        "i",
      )
    : key === "zh"
      ? new RegExp(`${HINT.source}|分之`, "i")
      : HINT;
  const both = { all, hint };
  patterns.set(key, both);
  return both;
}
const percentAfter =
  /^(?:\s?[%％٪]|\s(?:في\sال|بال)م(?:ائة|ئة)|[\s-]?per\s?cent(?:age\spoints?)?\b|\spercentage\spoints?\b|\s(?:prozent(?:punkte)?|pour\scent|por\sciento|por\scento|points?\sde\spourcentage|puntos\sporcentuales)(?![a-z]))/i;
const percentBefore = /百分之$/u;
const pointsAfter = /points?|punkte|puntos/i;

const plainYear = /^(?:1[5-9]|20|21)\d\d$/;

/** "-5 percent", "(−5 %)": a minus with nothing between it and the number, and no number before it. */
const isNegative = (text: string, start: number) =>
  /^(?:[\s(]|)[-−–]$/.test(text.slice(Math.max(0, start - 2), start)) &&
  !/\d\s?[-−–]$/.test(text.slice(Math.max(0, start - 3), start));

/** The currency printed behind a sum, needed before its digits are read; `null` if none. */
function currencyBehind(after: string): string | null {
  const noun = currencyAfter.exec(after);
  return noun ? currencyOfNoun(noun[0]) : (currencyAfterIn(after)?.currency ?? null);
}

/** A sign stands anywhere; a code is printed in capitals and apart from letters, digits and paths. */
function isSign(text: string, start: number, sign: string): boolean {
  if (!/^[a-z]{3}$/i.test(sign)) return true;
  // "PHP4": a name with its number.
  if (/^\d(?![\d.,])/.test(text.slice(start + 3, start + 5))) return false;
  return sign === sign.toUpperCase() && !/[\p{L}\p{N}/_=.#@-]/u.test(text.charAt(start - 1));
}

/** May a number begin here: not inside a name, a code, a date, a decimal or a telephone number. */
function freeBefore(text: string, start: number, bound: Bound): boolean {
  const before = text.charAt(start - 1);
  if (before === "") return true;
  if (spacedLetter.test(before)) return bound !== "exactly";
  return (
    !/[\d.,:#/\\_@=&+±$€£~-]/.test(before) ||
    /\s[~–-]$|^\(?~$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/**
 * Numbers in `text` in order, not overlapping. What stands inside codes, dates with slashes, telephone numbers and
 * addresses is left out; years, list numbers and names are not, since that takes the words round them. O(length).
 */
export function findQuantities(text: string, lang: string | null = null): Quantity[] {
  const latin = latinDigits(text);
  const hasNumbers = patternsFor(lang).hint.test(latin);
  const found = hasNumbers ? quantitiesIn(latin, lang) : [];
  const ratios = findRatios(latin, lang, hasNumbers);
  if (ratios.length === 0) return found;
  const told = found.filter((each) => !ratios.some(({ start, end }) => each.start < end && each.end > start));
  return [...told, ...ratios.map((ratio) => quantityOf(latin, ratio))].sort((a, b) => a.start - b.start);
}

/** "one in five" as the share it tells. */
const quantityOf = (text: string, { start, end, share }: Ratio): Quantity =>
  shareOf({ start, end }, share, readBound(text, start));

const shareOf = (
  { start, end }: Range,
  value: number,
  { bound, boundStart }: ReturnType<typeof readBound>,
): Quantity => ({
  start,
  end,
  value,
  valueTo: null,
  currency: null,
  percent: true,
  points: false,
  bound,
  boundStart,
  spelled: true,
  scaled: false,
  digits: "",
});

function quantitiesIn(text: string, lang: string | null): Quantity[] {
  const found: Quantity[] = [];
  const pattern = patternsFor(lang).all;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const { bound, boundStart } = readBound(text, start);
    if (groups.share !== undefined || groups.han !== undefined) {
      const share = groups.han === undefined ? shareIn(text, match, lang) : hanShare(groups.han);
      if (share !== null)
        found.push(shareOf({ start, end: start + match[0].length }, share, { bound, boundStart }));
      continue;
    }
    const spelled = groups.words !== undefined || groups.own !== undefined;
    let end = start + match[0].length;
    let value: number | null;
    let valueTo: number | null = null;
    // "cad1", "…/eur7": letters of an address or a file are no currency.
    const sign = groups.sign !== undefined && isSign(text, start, groups.sign) ? groups.sign : null;
    let currency = sign === null ? null : currencyOf(sign);
    let scaled: boolean;
    if (spelled) {
      const said = groups.own === undefined ? readEnglish(text, match) : readOwn(text, match, lang);
      if (said === null) continue;
      ({ value, valueTo, scaled, end } = said);
      pattern.lastIndex = end;
    } else {
      let first = scaleOf(groups.scale, lang);
      currency ??= currencyBehind(text.slice(end, end + 40));
      value = toNumber(groups.num ?? "", lang, currency);
      const second = scaleOf(groups.scale2, lang);
      if (groups.num2 !== undefined) {
        const before = text.slice(Math.max(0, boundStart - 10), boundStart);
        const other = toNumber(groups.num2, lang, currency);
        const spans = /^(?:and|et|y|e|und)$/i.test(groups.joint ?? "")
          ? /(?:between|entre|zwischen)\s$/i.test(before)
          : !/(?:from|von|desde)\s$/i.test(before);
        // "from 5,808 in 2008 to 7,705": a year opens no span with a count.
        const mixed = plainYear.test(groups.num ?? "") && !plainYear.test(groups.num2) && !groups.sign;
        const whole = !mixed && other * second > value * (groups.scale ? first : groups.scale2 ? second : 1);
        if (spans && whole && !/^[\d./:-]/.test(text.slice(end, end + 1))) {
          if (!groups.scale && groups.scale2) first = second;
          valueTo = times(other, second);
        } else {
          // No span: read the first number alone, and look at the second one again. "2014 und 1,5 Mio. Euro": the money is the second's.
          if (mixed && sign === null) currency = null;
          end = start + match[0].lastIndexOf(groups.joint ?? "", match[0].lastIndexOf(groups.num2));
          while (end > start && /\s/.test(text.charAt(end - 1))) end--;
          pattern.lastIndex = end;
        }
      }
      const half = first > 1 && valueTo === null ? halfBehind(text, end, lang) : 0;
      value = times(value + (half > 0 ? 0.5 : 0), first);
      end += half;
      scaled = first > 1;
    }
    if (value === null || !Number.isFinite(value)) continue;
    // "§ 8b": in other languages than English a lone letter behind a number is no million.
    if (!currency && lang !== null && lang !== "en" && /^[kmb]$/i.test(groups.scale ?? "")) continue;
    let open = false;
    let after = text.slice(end, end + 40);
    const percent = percentAfter.exec(after) ?? percentBefore.exec(text.slice(Math.max(0, start - 3), start));
    if (percent) end += percentBefore.test(percent[0]) ? 0 : percent[0].length;
    else {
      const noun = currencyAfter.exec(after);
      if (noun) {
        currency ??= currencyOfNoun(noun[0]);
        end += noun[0].length;
      } else {
        const behind = currencyAfterIn(after);
        if (behind) {
          currency ??= behind.currency;
          end += behind.length;
        }
      }
      // "2000+ teachers"
      if (text.charAt(end) === "+" && /^\s/.test(text.charAt(end + 1))) {
        open = true;
        end++;
      }
    }
    // "US$10,000.14.6 Fees": the number of the next section, glued behind the sum.
    if (
      currency &&
      /^\.\d/.test(text.slice(end, end + 2)) &&
      /^[\d,]+\.\d+$/.test(groups.num ?? "") &&
      !spelled &&
      !scaled
    ) {
      const whole = (groups.num ?? "").replace(/\.\d+$/, "");
      end -= (groups.num ?? "").length - whole.length;
      value = toNumber(whole, lang, currency);
    }
    after = text.slice(end, end + 4);
    const inCode =
      /^(?:[\d_@=]|[/:.]\d)/.test(after) ||
      spacedLetter.test(after.charAt(0)) ||
      (!currency && !percent && /^-(?!\s)/.test(after) && !/^-{2}/.test(after));
    if (inCode && !currency) continue;
    // "2.5 × 10⁻³": a part of a number that is not read as a whole.
    if (/^\s?[×x·]\s?10(?:\s?\^|[⁰¹²³⁴-⁹⁻])/.test(text.slice(end, end + 8))) continue;
    if (/[×x·]\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s?[\^⁰¹²³⁴-⁹⁻]/.test(after))
      continue;
    if (!currency && !freeBefore(text, start, bound)) continue;
    // In English a comma before one or two digits is no decimal mark, but where a sum or a share says so.
    if (!currency && !percent && !scaled && lang === "en" && /^\d+,\d{1,2}$/.test(groups.num ?? "")) continue;
    const minus = (percent || currency) && isNegative(text, start);
    found.push({
      start: minus ? start - 1 : start,
      end,
      value: minus ? -value : value,
      valueTo,
      currency,
      percent: percent !== null,
      points: percent !== null && pointsAfter.test(percent[0]),
      bound: open && bound === "exactly" ? "more than" : bound,
      boundStart: minus && boundStart === start ? start - 1 : boundStart,
      spelled,
      scaled,
      digits: groups.num ?? "",
    });
  }
  return found;
}
