import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { latinDigits } from "@/lib/core/text/latin-digits";
import { findDates } from "./find-dates";
import { withoutOtherNumbers } from "./other-numbers-of-file-names";

const YEAR = "(?:19|20)\\d\\d";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12]\\d|3[01])";
/** "2013-09-27", "2013_09_27", "2013 09 27", "20130927" */
const day = new RegExp(`(?<!\\d)(${YEAR})([-_. ]?)(${MONTH})\\2(${DAY})(?!\\d)`, "g");
/** "27.09.2013", "27-09-2013" where the first number can be no month, or points part them. */
const dayFirst = new RegExp(`(?<!\\d)(${DAY})([-_. ])(${MONTH})\\2(${YEAR})(?!\\d)`, "g");
const month = new RegExp(`(?<!\\d)(${YEAR})[-_.](${MONTH})(?![\\d]|[-_.]\\d)`, "g");
/** "03-2016", "03.2016" */
const monthFirst = new RegExp(`(?<!\\d|\\d[-_.])(${MONTH})[-_.](${YEAR})(?![\\d]|[-_.]\\d)`, "g");
const year = new RegExp(`(?<![\\d.]|\\d[-_/])(${YEAR})(?![\\d]|[-_/]\\d)`, "g");
/** "2016 March", "2016March" */
const yearBeforeWord = new RegExp(`(?<!\\p{N})(${YEAR}) (\\p{L}{3,})`, "gu");

/** The only one of all that a pattern finds, or `null`: of several dates none is the file's for certain. */
function only(found: readonly string[]): string | null {
  const different = new Set(found);
  return different.size === 1 ? (found[0] ?? null) : null;
}

/** Whether a calendar has the day "2013-02-30". */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** "2011-12" is a winter or a year of account as often as a December. */
const isSpan = (first: string, second: string): boolean => Number(second) === (Number(first) + 1) % 100;

/** Words of a name apart: "FactSheet_March2016" → "Fact Sheet March 2016", "3mai2019" → "3 mai 2019". */
const apart = (name: string): string =>
  name
    .replace(/[_-]+/g, " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L}{3})/gu, " ");

/** Days and months written in words, in any language there is a table for. */
function writtenDates(name: string): { iso: string; precision: "day" | "month" }[] {
  const words = apart(name);
  const read = (text: string) =>
    findDates(text, { lang: null, order: null }).flatMap(({ iso, precision }) =>
      precision === "day" || precision === "month" ? [{ iso, precision }] : [],
    );
  const found = read(words);
  return found.length > 0 ? found : read(words.replace(yearBeforeWord, "$2 $1"));
}

/**
 * The date in the name of a file ("2013-09-27 fact sheet.pdf", "Fact_Sheet_March2016.docx"), as exact as it stands there; `null` if there is
 * none, more than one, or one after `today` ("2013-09-27"). When the file was made or fetched, the number of a paper and the year it aims at
 * are no dates of it. A name is given by whoever saved the file, so its date is inferred and never stated.
 */
export function dateOfFileName(name: string, today: string): StatedDate | null {
  const bare = withoutOtherNumbers(
    latinDigits(name.normalize("NFC"))
      .replace(/\.[\p{L}\p{N}]{1,5}$/u, "")
      .replace(/\p{Pd}/gu, "-"),
  );
  const dated = (iso: string | null, precision: StatedDate["precision"]): StatedDate | null =>
    iso === null || iso > today ? null : { iso, precision, basis: "inferred", quote: null };
  const days = [
    ...[...bare.matchAll(day)].map(([, y, , m, d]) => `${y}-${m}-${d}`),
    ...[...bare.matchAll(dayFirst)]
      .filter(([, d, sign]) => sign === "." || Number(d) > 12)
      .map(([, d, , m, y]) => `${y}-${m}-${d}`),
  ];
  if (days.length > 0) return days.every(isDay) ? dated(only(days), "day") : null;
  const written = writtenDates(bare);
  const [first] = written;
  if (first) return dated(only(written.map(({ iso }) => iso)), first.precision);
  const months = [
    ...[...bare.matchAll(month)].filter(([, y = "", m = ""]) => !isSpan(y, m)).map(([, y, m]) => `${y}-${m}`),
    ...[...bare.matchAll(monthFirst)].map(([, m, y]) => `${y}-${m}`),
  ];
  if (months.length > 0) return dated(only(months), "month");
  return dated(only([...bare.matchAll(year)].map(([, y]) => y ?? "")), "year");
}
