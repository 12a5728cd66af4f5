import type { Range } from "@/lib/core/text/range";

/** A date as written in running text. */
export interface WrittenDate extends Range {
  /** ISO 8601 as long as the precision: "2013", "2013-09", "2013-09-27". Without a year: "--09-27" (ISO 8601 / RFC 6350 truncated form). */
  readonly iso: string;
  readonly precision: "year" | "month" | "day" | "day-without-year";
  readonly quote: string;
}

const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const month =
  "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember)?\\.?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";
const day = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
const year = "(?:1[5-9]|20|21)\\d\\d";
/** "October 3-4", "October 3 and 4": the rest of a span of days; the first day is the date. */
const moreDays = `(?:\\s?(?:-|–|and|to|,)\\s?${day}(?![\\d:]))?`;

/** Every branch begins differently and repeats nothing: the scan is linear. */
const pattern = new RegExp(
  [
    `\\b(?<m1>${month})\\s(?<d1>${day})(?!\\d)${moreDays}(?:,?\\s(?<y1>${year})\\b)?`,
    `\\b(?<d2>${day})\\s(?:of\\s)?(?<m2>${month})(?:,?\\s(?<y2>${year})\\b)?(?![a-z])`,
    `\\b(?<m3>${month}),?\\s(?:of\\s)?(?<y3>${year})\\b`,
    `\\b(?<y4>${year})-(?<m4>0[1-9]|1[0-2])-(?<d4>0[1-9]|[12]\\d|3[01])(?![\\d-])`,
    "\\b(?<m5>0?[1-9]|1[0-2])/(?<d5>0?[1-9]|[12]\\d|3[01])/(?<y5>(?:19|20)\\d\\d)\\b",
  ].join("|"),
  "gi",
);

/** What every branch of the pattern holds. */
const MAY_BE_DATE = /jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec|\d[-/]\d/i;

const two = (value: string | number) => String(value).padStart(2, "0");

/** 1 to 12 for an English month name or its abbreviation; 0 if it is none. */
function monthNumber(name: string): number {
  if (/^\d+$/.test(name)) return Number(name);
  const start = name.slice(0, 3).toLowerCase();
  return monthNames.findIndex((full) => full.startsWith(start)) + 1;
}

/** Days of a month of a year (leap years by the Gregorian rule); 29 for February without a year. */
function daysIn(monthOfYear: number, yearNumber: number | null): number {
  if (monthOfYear === 2)
    return yearNumber === null || (yearNumber % 4 === 0 && (yearNumber % 100 !== 0 || yearNumber % 400 === 0))
      ? 29
      : 28;
  return [4, 6, 9, 11].includes(monthOfYear) ? 30 : 31;
}

function readMatch(match: RegExpMatchArray, offset: number): WrittenDate | null {
  const groups = match.groups ?? {};
  const [y, m, d] =
    ["1", "2", "3", "4", "5"]
      .map((n) => [groups[`y${n}`], groups[`m${n}`], groups[`d${n}`]])
      .find((parts) => parts[1]) ?? [];
  if (!m) return null;
  // "may" is a verb and "march" a noun far more often than a month: written small, they need a year.
  if (/^(?:may|march|mar)\b/.test(m) && !y) return null;
  const monthOfYear = monthNumber(m);
  const dayOfMonth = d ? Number.parseInt(d, 10) : null;
  const range = { start: offset, end: offset + match[0].length, quote: match[0] };
  if (dayOfMonth !== null && dayOfMonth > daysIn(monthOfYear, y ? Number(y) : null)) return null;
  if (dayOfMonth === null)
    return y ? { ...range, iso: `${y}-${two(monthOfYear)}`, precision: "month" } : null;
  if (!y) return { ...range, iso: `--${two(monthOfYear)}-${two(dayOfMonth)}`, precision: "day-without-year" };
  return { ...range, iso: `${y}-${two(monthOfYear)}-${two(dayOfMonth)}`, precision: "day" };
}

/**
 * Dates written in English text ("September 27, 2013", "27 Sept. 2013", "October 3-4", "June 2015", ISO, US month/day/year),
 * in order, not overlapping. A bare year is not reported: too many numbers look like one. O(length).
 */
export function findDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  // No date is written without a digit and a month's name or a sign between numbers; most sentences have neither.
  if (!/\d/.test(text) || !MAY_BE_DATE.test(text)) return found;
  for (const match of text.matchAll(pattern)) {
    const date = readMatch(match, match.index);
    if (date) found.push(date);
  }
  return found;
}
