import type { Block } from "@/lib/core/documents/block";
import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { type DateLanguage, dateLanguages } from "./date-languages";
import { beginsWithDay, besideDate, isDateline, isFiling } from "./date-line";
import { type DateReading, findDates, mayHoldDate, type NumberOrder, type WrittenDate } from "./find-dates";

/** Place and date of a dateline are no longer. */
const LONGEST_DATELINE = 140;

/** How far from the top a line that is nothing but a date counts as the date of issue. */
const HEAD_LINES = 40;

/** The paragraph that begins with the day of issue is so close to the top: a title, a subtitle, a kind and an office stand above it. */
const CLOSE_UNDER_TITLE = 6;

/** Image captions of archived pages: "Date: 01/20/2009 Description: …"; rights are no dates of the text. */
const captionLine = /\bdescription:|©|\bphoto\b|^copyright\b/i;

const wordsFor = (which: Exclude<keyof DateLanguage, "months">): string =>
  Object.values(dateLanguages)
    .flatMap((language) => language[which] ?? [])
    .join("|");
const BEFORE = "(?<![\\p{L}\\p{N}])";
const updatedLine = new RegExp(`${BEFORE}(?:${wordsFor("updated")})(?![\\p{L}\\p{N}])`, "iu");
const publishedLine = new RegExp(`^(?:${wordsFor("published")})(?![\\p{L}\\p{N}])[\\s:,–：-]{0,4}`, "iu");
/** As much may stand between the label and its date: "on", a day of the week, a place. */
const LABEL_REACH = 30;

/** A labelled line with more words says something else as well. */
const MOST_WORDS = 8;

const full = (dates: readonly WrittenDate[]) => dates.find((date) => date.precision === "day");
const stated = (date: WrittenDate, basis: StatedDate["basis"], quote: string): StatedDate => ({
  iso: date.iso,
  precision: date.precision === "year" || date.precision === "month" ? date.precision : "day",
  basis,
  quote,
});

/**
 * Which number of "4/3/2013" is the month: what other dates of the text show, else the country that the language names.
 * English without a country says nothing: then such a date is left alone.
 */
export function numberOrder(text: string, lang: string | null): NumberOrder {
  let day = 0;
  let month = 0;
  for (const [, a = "", b = ""] of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d(?!\d)/g)) {
    if (Number(a) > 12) day++;
    if (Number(b) > 12) month++;
  }
  if (day !== month) return day > month ? "day first" : "month first";
  if (lang === null || /^en$/i.test(lang)) return null;
  return /^en-(?:us|ph|pr)$/i.test(lang) ? "month first" : "day first";
}

/** "… of the Convention on the Status of Refugees of ", "Heimarbeitsgesetz vom ", "la loi n° 2005-102 du ": before the day of a law. */
const namedByDay = new RegExp(
  `${BEFORE}(?:${wordsFor("dated")})(?![\\p{L}\\p{N}])(?:[^.;:!?\\n]|\\bn[or]?\\.|\\.(?!\\s)){0,60}?\\s(?:${wordsFor("of")})\\s*$`,
  "iu",
);
/** As far before a day stands the name of the law. */
const LONGEST_NAME = 90;

/** Days by which a law or a treaty is named say when that was made, which may be decades before the paper. */
function isNamedByDay(words: string, { start }: WrittenDate): boolean {
  return namedByDay.test(words.slice(Math.max(0, start - LONGEST_NAME), start));
}

/**
 * The latest day or month that the text's own words speak of: the page cannot be older than that. Laws and treaties named by a day do not count.
 * A day without a year ("Sept. 25") takes the latest year that the text names.
 */
function inferDate(text: string, content: readonly Block[], reading: DateReading): StatedDate | null {
  const dates: WrittenDate[] = [];
  let latestYear = 0;
  for (const block of content) {
    const words = text.slice(block.start, block.end);
    if (!/\d/.test(words)) continue;
    for (const match of words.matchAll(/\b(?:19|20)\d\d\b/g))
      latestYear = Math.max(latestYear, Number(match[0]));
    if (captionLine.test(words.slice(0, 400))) continue;
    dates.push(...findDates(words, reading).filter((date) => !isNamedByDay(words, date)));
  }
  const withYear = dates.map((date) =>
    date.precision === "day-without-year" && latestYear > 0
      ? { ...date, iso: `${latestYear}${date.iso.slice(1)}` }
      : date,
  );
  const best = withYear
    .filter((date) => /^\d{4}-/.test(date.iso) && Number(date.iso.slice(0, 4)) <= latestYear)
    .sort((a, b) => (a.iso < b.iso ? 1 : -1))[0];
  return best ? stated(best, "inferred", best.quote) : null;
}

/** The dateline with which a paragraph begins ("GENEVA, 4 May 2015 – …"), or `null`. */
const datelineOf = (line: string, reading: DateReading): StatedDate | null =>
  /^[\s(]{0,4}\p{Lu}/u.test(line.slice(0, 5)) ? openingDate(line, reading, isDateline) : null;

/** The day with which a paragraph begins ("4 May 2015 – …"), or `null`. */
const dayInFront = (line: string, reading: DateReading): StatedDate | null =>
  openingDate(line, reading, beginsWithDay);

function openingDate(
  line: string,
  reading: DateReading,
  isMeant: (paragraph: string, date: WrittenDate) => boolean,
): StatedDate | null {
  const opening = line.slice(0, LONGEST_DATELINE);
  if (!/[-–—―:]/.test(opening) || !mayHoldDate(opening)) return null;
  const found = findDates(opening, reading);
  const [first] = found.length > 0 ? found : findDates(opening, { ...reading, lang: null });
  return first && isMeant(line, first) ? stated(first, "published", line.slice(0, first.end).trim()) : null;
}

/**
 * The date a text gives itself, with its basis: a line of issue ("published"), a "last updated" line even in the site's
 * footer ("updated"), or else "inferred" from the latest dated item, which is a lower bound and must be shown as such.
 * Dates of image captions and years of copyright are never the page's date. O(length of the text).
 */
export function findStatedDate(
  text: string,
  blocks: readonly Block[],
  lang: string | null = null,
): StatedDate | null {
  const reading: DateReading = { lang, order: numberOrder(text, lang) };
  let published: StatedDate | null = null;
  let updated: StatedDate | null = null;
  const days: { readonly date: StatedDate; readonly seen: number }[] = [];
  let seen = 0;
  for (const block of blocks) {
    const own = block.chrome === null && block.kind !== "caption";
    if (own && seen >= HEAD_LINES && block.end - block.start > 400) continue;
    for (const line of text.slice(block.start, Math.min(block.end, block.start + 1_000)).split("\n")) {
      if (own && line.trim()) seen++;
      if (own && seen <= HEAD_LINES) {
        published ??= datelineOf(line, reading);
        const date = dayInFront(line, reading);
        if (date) days.push({ date, seen });
      }
      if (line.length > 200 || !mayHoldDate(line)) continue;
      const label = line.trim();
      const saysUpdated = updatedLine.test(line);
      const labelEnd = publishedLine.exec(label)?.[0].length ?? null;
      if (!(saysUpdated || (own && seen <= HEAD_LINES)) || captionLine.test(line)) continue;
      const found = findDates(line, reading);
      // A page may say that it is English and print its date in another language.
      const dates = full(found) ? found : findDates(line, { ...reading, lang: null });
      const date = full(dates);
      if (!date) continue;
      const lead = line.length - line.trimStart().length;
      const saysPublished = labelEnd !== null && date.start - lead - labelEnd <= LABEL_REACH;
      // "Published 3 May 2014, updated 5 June 2015" states both.
      if (saysUpdated && !(saysPublished && dates.length > 1)) updated ??= stated(date, "updated", label);
      else {
        const rest = besideDate(line, date);
        const placeBefore =
          /^\p{Lu}[\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}.]{0,20}){0,3},?\s/u.test(label) &&
          rest.split(" ").length <= 3;
        if (
          isFiling(rest) ||
          (saysPublished && rest.split(" ").length <= MOST_WORDS) ||
          (placeBefore && label.length <= 60 && label.endsWith(date.quote))
        )
          published ??= stated(date, "published", label);
      }
    }
  }
  const [day] = days;
  if (days.length === 1 && day && day.seen <= CLOSE_UNDER_TITLE) published ??= day.date;
  const content = blocks.filter((block) => block.chrome === null && block.kind !== "caption");
  return published ?? updated ?? inferDate(text, content, reading);
}
