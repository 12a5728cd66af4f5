import type { Block } from "@/lib/core/documents/block";
import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { findDates, type WrittenDate } from "@/lib/core/documents/find-dates";

/** How far from the top a line that is nothing but a date counts as the date of issue. */
const headLines = 40;

const updatedLine =
  /\b(?:last\s(?:updated|modified|reviewed|revised|edited|published)|page\s(?:updated|modified|last)|date\s(?:modified|updated)|updated\s?(?:on|:)|reviewed\/updated)/i;
const publishedLine =
  /^(?:release[d]?(?:\sdate)?|for\simmediate\srelease|date(?:\sof\sissue|\spublished)?|published|posted|issued|effective(?:\sdate)?|publication\sdate)\s?(?:on\s?)?[:,–-]?\s/i;
/** Image captions of archived pages: "Date: 01/20/2009 Description: …". */
const captionLine = /\bdescription:|©|\bphoto\b/i;

/** Letters left of a line once the date, the day of the week, the time and the place before it are gone. */
function remainder(line: string, date: WrittenDate): string {
  return line
    .replace(date.quote, " ")
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi, " ")
    .replace(/\b(?:[ap]\.?m\.?|gmt|utc|est|edt|[ce]t)\b/gi, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

const full = (dates: readonly WrittenDate[]) => dates.find((date) => date.precision === "day");
const stated = (date: WrittenDate, basis: StatedDate["basis"], quote: string): StatedDate => ({
  iso: date.iso,
  precision: date.precision === "year" || date.precision === "month" ? date.precision : "day",
  basis,
  quote,
});

/**
 * The latest day or month that the text's own words speak of: the page cannot be older than that.
 * A day without a year ("Sept. 25") takes the latest year that the text names.
 */
function inferDate(text: string, content: readonly Block[]): StatedDate | null {
  const dates: WrittenDate[] = [];
  let latestYear = 0;
  for (const block of content) {
    const words = text.slice(block.start, block.end);
    if (!/\d/.test(words)) continue;
    for (const match of words.matchAll(/\b(?:19|20)\d\d\b/g))
      latestYear = Math.max(latestYear, Number(match[0]));
    if (captionLine.test(words.slice(0, 400))) continue;
    dates.push(...findDates(words));
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

/**
 * The date a text gives itself, with its basis: a line of issue ("published"), a "last updated" line even in the site's
 * footer ("updated"), or else "inferred" from the latest dated item, which is a lower bound and must be shown as such.
 * Dates of image captions are never the page's date. O(length of the text).
 */
export function findStatedDate(text: string, blocks: readonly Block[]): StatedDate | null {
  let published: StatedDate | null = null;
  let updated: StatedDate | null = null;
  let seen = 0;
  for (const block of blocks) {
    const own = block.chrome === null && block.kind !== "caption";
    if (own && seen >= headLines && block.end - block.start > 400) continue;
    for (const line of text.slice(block.start, Math.min(block.end, block.start + 1_000)).split("\n")) {
      if (own && line.trim()) seen++;
      if (line.length > 200 || !/\d/.test(line)) continue;
      const saysUpdated = updatedLine.test(line);
      if (!(saysUpdated || (own && seen <= headLines)) || captionLine.test(line)) continue;
      const date = full(findDates(line));
      if (!date) continue;
      const label = line.trim();
      if (saysUpdated) updated ??= stated(date, "updated", label);
      else {
        const rest = remainder(line, date);
        const placeBefore =
          /^\p{Lu}[\p{L}.]{1,20}(?:\s\p{Lu}[\p{L}.]{0,20}){0,3},?\s/u.test(label) &&
          rest.split(" ").length <= 3;
        if (
          rest === "" ||
          publishedLine.test(label) ||
          (placeBefore && label.length <= 60 && label.endsWith(date.quote))
        )
          published ??= stated(date, "published", label);
      }
    }
  }
  const content = blocks.filter((block) => block.chrome === null && block.kind !== "caption");
  return published ?? updated ?? inferDate(text, content);
}
