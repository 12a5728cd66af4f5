import { besideDate, isFiling } from "@/lib/core/documents/dates/date-line";
import { findDates, mayHoldDate, type WrittenDate } from "@/lib/core/documents/dates/find-dates";
import { officeLine } from "@/lib/core/documents/furniture/head-line-rules";

const LONGEST_DATE_LINE = 80;
const LONGEST_OFFICE = 120;

/** The day in a line, in the text's language or another; where it stands is the same whichever of its numbers is the month. */
export function readDate(line: string, lang: string | null): WrittenDate | undefined {
  const day = (of: string | null) =>
    findDates(line, { lang: of, order: "day first" }).find(({ precision }) => precision === "day");
  return mayHoldDate(line) ? (day(lang) ?? day(null)) : undefined;
}

/** A line without pictures, and with one space where there are several. */
export const tidy = (text: string) =>
  text
    .replace(/!\[[^\]\n]{0,80}\]\([^)\n]{0,200}\)/g, " ")
    .replace(/\s*\|\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();

/** A line of issue: one date, and beside it nothing but a place in front, a label, or where a site files the page. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_DATE_LINE || !mayHoldDate(line)) return false;
  const english = findDates(line);
  const dates = english.length > 0 ? english : findDates(line, { lang: null });
  const [first] = dates;
  if (first?.precision !== "day" || dates.length > 1) return false;
  const rest = besideDate(line, first);
  if (isFiling(rest)) return true;
  const before = line.slice(0, first.start).trimEnd();
  return (
    rest.length <= 24 &&
    (/[,:–—-]$/.test(before) || /^(?:published|updated|posted|released|issued)\b/i.test(rest))
  );
}

/** "State of the administration" heads a section; an office's last word is as large as a name's where its first one is. */
const isSentenceCase = (line: string): boolean =>
  /^\p{Lu}.*\s\p{Ll}+$/u.test(line) &&
  !/^(?:the\s|u\.?s\.?\s)?(?:bureau|office|department|ministry)\b/iu.test(line);

/** The name of an office, as a line of its own. */
export const isOffice = (line: string): boolean =>
  line.length <= LONGEST_OFFICE && officeLine.test(line) && !/[.!?:;]$/.test(line) && !isSentenceCase(line);

/** "MINISTRY OF HARBOURS 4 MAY 2015": the line without the date that ends it. */
export function withoutDate(line: string, lang: string | null): string {
  const date = line.length <= LONGEST_OFFICE ? readDate(line, lang) : undefined;
  return date?.end === line.length ? line.slice(0, date.start).trim() : line;
}
