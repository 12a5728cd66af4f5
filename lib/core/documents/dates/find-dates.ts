import { latinDigits } from "@/lib/core/text/latin-digits";
import type { Range } from "@/lib/core/text/range";
import { dateLanguages } from "./date-languages";

/** A date as written in running text. */
export interface WrittenDate extends Range {
  /** ISO 8601 as long as the precision: "2013", "2013-09", "2013-09-27". Without a year: "--09-27" (ISO 8601 / RFC 6350 truncated form). */
  readonly iso: string;
  readonly precision: "year" | "month" | "day" | "day-without-year";
  readonly quote: string;
}

/** Which of two numbers before a year is the month, where both could be; `null`: such a date is left alone. */
export type NumberOrder = "month first" | "day first" | null;

export interface DateReading {
  /** Languages whose months are known besides English; all where it is `null`. Default: English alone. */
  readonly lang?: string | null;
  /** Default "month first". Where dots part the numbers, the day comes first in every country. */
  readonly order?: NumberOrder;
}

const DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th|er|º|ª|o|\\.|-?го|-?е|e)?";
const YEAR = "(?:1[5-9]|20|21|25)\\d\\d";
/** "October 3-4", "October 3 and 4": the rest of a span of days; the first day is the date. */
const moreDays = `(?:\\s?(?:-|–|and|to|,)\\s?${DAY}(?![\\d:]))?`;
/** What stands between day, month and year: "10th day of October", "2 de octubre de 2013", "2 ב-אוקטובר". */
const LINK = "(?:day\\sof\\s|of\\s|de\\s|del\\s|d['’]|di\\s|ב-?|da\\s)?";
const BEFORE_YEAR = ",?\\s(?:of\\s|de\\s|del\\s|do\\sano\\sde\\s|năm\\s)?";

interface Language {
  readonly month: ReadonlyMap<string, number>;
  /** What every date of the language holds; most lines do not. */
  readonly trace: RegExp;
}

const languages = new Map<string | null, Language>();

/** The patterns of one language and of English, made when they are first asked for. */
function languageOf(lang: string | null): Language {
  const known = languages.get(lang);
  if (known) return known;
  const key = lang === null ? "" : (lang.toLowerCase().split("-")[0] ?? "");
  const month = new Map<string, number>();
  const chosen = key === "" ? Object.keys(dateLanguages) : [key, "en"];
  for (const name of chosen) {
    for (const [at, forms] of (dateLanguages[name]?.months ?? []).entries())
      for (const form of forms.split("|")) if (!month.has(form)) month.set(form, at + 1);
  }
  const beginnings = new Set([...month.keys()].map((form) => form.slice(0, 3).replaceAll(".", "\\.")));
  // Without the Unicode flag where no form needs it: this is asked of every sentence with a figure.
  const ascii = [...beginnings].every((form) => /^[a-z\\.]+$/.test(form));
  const trace = ascii
    ? new RegExp(
        `[\\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19][-/.]\\s?[\\d\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]|[年년]|\\b(?:${[...month.keys()].map((form) => form.replaceAll(".", "\\.")).join("|")})(?![a-z])`,
        "i",
      )
    : new RegExp(`\\p{Nd}[-/.]|[年년]|${[...beginnings].join("|")}`, "iu");
  const made = { month, trace };
  languages.set(lang, made);
  return made;
}

const patterns = new Map<string, RegExp>();
/** More kinds of lines than one document has. */
const MOST_PATTERNS = 200;
/** In a text so short the months it holds are looked for first: the pattern of all languages takes half a second to compile. */
const SHORT = 400;
const MANY_FORMS = 200;

/** The pattern for the dates of a text, with the names of months that could stand in it. */
function patternFor(text: string, known: Language): RegExp {
  const small = text.length > SHORT || known.month.size < MANY_FORMS ? null : text.toLowerCase();
  const forms = [...known.month.keys()].filter((form) => small === null || small.includes(form));
  const key = forms.join("|");
  const made = patterns.get(key) ?? datePattern(forms);
  if (patterns.size >= MOST_PATTERNS) patterns.clear();
  patterns.set(key, made);
  return made;
}

const NEVER = "(?!)";

/** Tried at a given place; every branch begins differently and repeats nothing. */
function datePattern(forms: readonly string[]): RegExp {
  const words = forms.toSorted((a, b) => b.length - a.length).map((form) => form.replaceAll(".", "\\."));
  const month = words.length === 0 ? NEVER : `(?:${words.join("|")})(?!\\p{L})\\.?`;
  const start = "(?<![\\p{L}\\p{N}_])";
  return new RegExp(
    [
      `${start}(?<m1>${month})\\s(?<d1>${DAY})(?!\\d)${moreDays}(?:,?\\s(?<y1>${YEAR})(?!\\d))?`,
      `${start}(?<d2>${DAY})(?:\\s|(?<=\\.))${LINK}(?<m2>${month})(?:${BEFORE_YEAR}(?<y2>${YEAR})(?!\\d))?(?![a-z])`,
      `${start}(?<m3>${month}),?\\s(?:of\\s|de\\s|del\\s)?(?<y3>${YEAR})(?!\\d)`,
      `${start}(?<y4>${YEAR})(?<sep>[-/.])(?<m4>0?[1-9]|1[0-2])\\k<sep>(?<d4>[12]\\d|3[01]|0?[1-9])(?![\\d-])`,
      `${start}(?<y6>${YEAR})\\.?\\s(?:m\\.\\s|gada\\s)?(?<m6>${month})\\s(?<d6>${DAY})(?!\\d)`,
      `${start}(?<a5>[12]\\d|3[01]|0?[1-9])(?<dot>[./-]\\s?)(?<b5>[12]\\d|3[01]|0?[1-9])\\k<dot>(?<y5>(?:19|20)\\d\\d)(?!\\d)`,
      `(?<era>明治|大正|昭和|平成|令和|民國|民国)?\\s?(?<y7>\\d{1,4}|元|[〇○零一二三四五六七八九]{4})\\s?[年년]\\s?(?<m7>\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?[月월](?:\\s?(?<d7>\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[日号號일])?`,
    ].join("|"),
    "iuy",
  );
}

const two = (value: number) => String(value).padStart(2, "0");

/** Days of a month of a year (leap years by the Gregorian rule); 29 for February without a year. */
function daysIn(monthOfYear: number, yearNumber: number | null): number {
  if (monthOfYear === 2)
    return yearNumber === null || (yearNumber % 4 === 0 && (yearNumber % 100 !== 0 || yearNumber % 400 === 0))
      ? 29
      : 28;
  return [4, 6, 9, 11].includes(monthOfYear) ? 30 : 31;
}

/** First years of Japanese eras and of the Republic of China, less one. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
};
const NUMERALS = "〇一二三四五六七八九";

/** "2013", "二〇一三", "十二", "二十七", "元" → the number. */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  if (written === "元") return 1;
  const signs = [...written.replace(/[○零]/g, "〇")];
  if (!signs.includes("十")) return Number(signs.map((sign) => NUMERALS.indexOf(sign)).join(""));
  const [tens = "", units = ""] = signs.join("").split("十");
  return (tens ? NUMERALS.indexOf(tens) : 1) * 10 + (units ? NUMERALS.indexOf(units) : 0);
}

interface Parts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

function partsOf(
  groups: Readonly<Record<string, string | undefined>>,
  known: Language,
  order: NumberOrder,
): Parts | null {
  if (groups.y7 !== undefined) {
    const written = numberOf(groups.y7);
    const from = groups.era === undefined ? 0 : (ERAS[groups.era] ?? 0);
    if (from === 0 && written < 1500) return null;
    return {
      year: written + from,
      month: numberOf(groups.m7 ?? ""),
      day: groups.d7 ? numberOf(groups.d7) : null,
    };
  }
  if (groups.y5 !== undefined) {
    const a = Number(groups.a5);
    const b = Number(groups.b5);
    const dayFirst = groups.dot?.startsWith(".") || a > 12 || (b <= 12 && order === "day first");
    if (!dayFirst && b <= 12 && order === null && a !== b) return null;
    return { year: Number(groups.y5), month: dayFirst ? b : a, day: dayFirst ? a : b };
  }
  const at = ["1", "2", "3", "4", "6"].find((n) => groups[`m${n}`] !== undefined);
  if (at === undefined) return null;
  const written = (groups[`m${at}`] ?? "").replace(/\.$/, "");
  const y = groups[`y${at}`];
  // "may" is a verb and "march" a noun far more often than a month: written small, they need a year.
  if (/^(?:may|march|mar|set|out|dez|des)$/.test(written) && !y) return null;
  const month = /^\d/.test(written) ? Number(written) : (known.month.get(written.toLowerCase()) ?? 0);
  // The Thai calendar counts from the death of the Buddha.
  const years = y === undefined ? null : Number(y) > 2400 ? Number(y) - 543 : Number(y);
  return { year: years, month, day: Number.parseInt(groups[`d${at}`] ?? "", 10) || null };
}

function readMatch(
  match: RegExpMatchArray,
  text: string,
  known: Language,
  order: NumberOrder,
): WrittenDate | null {
  const parts = partsOf(match.groups ?? {}, known, order);
  const start = match.index ?? 0;
  if (!parts || parts.month < 1 || parts.month > 12) return null;
  if (parts.day !== null && (parts.day < 1 || parts.day > daysIn(parts.month, parts.year))) return null;
  const end = start + match[0].length;
  const range = { start, end, quote: text.slice(start, end) };
  const { year: y, day: d } = parts;
  const month = two(parts.month);
  if (d === null) return y === null ? null : { ...range, iso: `${y}-${month}`, precision: "month" };
  if (y === null) return { ...range, iso: `--${month}-${two(d)}`, precision: "day-without-year" };
  return { ...range, iso: `${y}-${month}-${two(d)}`, precision: "day" };
}

/**
 * Dates written in a text ("September 27, 2013", "27 Sept. 2013", "October 3-4", "2 de octubre de 2013", "27.09.2013",
 * "2013年9月27日", ISO), in order, not overlapping. A bare year is not reported: too many numbers look like one. O(length).
 */
export function findDates(
  text: string,
  { lang = "en", order = "month first" }: DateReading = {},
): WrittenDate[] {
  const found: WrittenDate[] = [];
  // No date is written without a figure; most sentences have none.
  if (!holdsFigure(text)) return found;
  const known = languageOf(lang);
  if (!known.trace.test(text)) return found;
  const latin = latinDigits(text);
  const pattern = patternFor(latin, known);
  let end = 0;
  FIGURES.lastIndex = 0;
  // A loop of `exec`: `matchAll` copies the pattern for every sentence.
  for (let figure = FIGURES.exec(latin); figure; figure = FIGURES.exec(latin)) {
    const { index } = figure;
    if (index < end) continue;
    for (const start of beginnings(latin, index, index + figure[0].length, known, end)) {
      pattern.lastIndex = start;
      const match = pattern.exec(latin);
      const date = match && readMatch(match, text, known, order);
      if (!date) continue;
      found.push(date);
      end = date.end;
      break;
    }
  }
  return found;
}

/** Whether a text could hold a date in any language: one without figures and names of months holds none. */
export function mayHoldDate(text: string): boolean {
  return holdsFigure(text) && languageOf(null).trace.test(text);
}

/** Latin digits are looked for first: that is the cheaper question. */
const holdsFigure = (text: string): boolean => /\d/.test(text) || FIGURE.test(text);
const FIGURE = /[\p{Nd}一二三四五六七八九十]/u;
const FIGURES = /\d+|[〇○零一二三四五六七八九十元]+/g;
/** As far from a figure may the word stand that makes it a date. */
const REACH = 40;
const WORDS_BEFORE = /(?:[^\s\d,]+\s){0,2}[^\s\d,]+,?\s$/u;

/** Where a date with this figure in it could begin: the whole pattern is tried there only. */
function beginnings(text: string, start: number, end: number, known: Language, from: number): number[] {
  const places: number[] = [];
  const before = text.slice(Math.max(from, start - REACH), start);
  const words = /\s$/u.test(before) ? WORDS_BEFORE.exec(before) : null;
  if (words) {
    for (const { 0: word, index } of words[0].matchAll(/[^\s,]+/gu)) {
      const at = start - words[0].length + index;
      if (
        isMonth(word, known) ||
        isMonth(
          text
            .slice(at, at + REACH)
            .split(/\s/u, 2)
            .join(" "),
          known,
        )
      )
        // "(May 2015)": the sign in front is no part of the date.
        places.push(at + word.search(/[\p{L}\p{N}]/u));
    }
  }
  const era = /(?:明治|大正|昭和|平成|令和|民國|民国)\s?$/u.exec(before);
  if (era) places.push(start - era[0].length);
  const after = text.slice(end, end + REACH);
  // Sums and shares: "5 million" has no month behind it, "5%" no word.
  if (places.length === 0 && /^(?:[%,);:]|$)/u.test(after)) return places;
  if (
    /^(?:[-/.]\s?\d|\s?[年년])/u.test(after) ||
    after
      .split(/[\s,'’-]+/u, 6)
      .some((word, at, all) => isMonth(word, known) || isMonth(`${word} ${all[at + 1] ?? ""}`, known))
  )
    places.push(start);
  return places;
}

function isMonth(word: string, known: Language): boolean {
  if (word.length < 3) return false;
  const form = word.toLowerCase();
  if (known.month.has(form)) return true;
  // "Sept.", "(May": most words end in a letter and need no second look.
  if (/^[a-z].*[a-z]$/.test(form)) return false;
  return known.month.has(form.replace(/[^\p{L}\p{M}\d]+$/u, "").replace(/^[^\p{L}\d]+/u, ""));
}
