import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { findDates } from "./find-dates";

const YEAR = "(?:19|20)\\d\\d";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = "(?:0[1-9]|[12]\\d|3[01])";
/** "2013-09-27", "2013_09_27", "20130927" */
const day = new RegExp(`(?<!\\d)(${YEAR})([-_.]?)(${MONTH})\\2(${DAY})(?!\\d)`, "g");
/** "pasted 2013-09-27 16.54.07", "Scan_20130927_165407": when the file was made, and nothing of the paper. */
const moment = new RegExp(
  `(?<!\\d)${YEAR}([-_.]?)${MONTH}\\1${DAY}(?:[ _T-]|\\sat\\s)+[0-2]\\d[-.:h_]?[0-5]\\d`,
);
/** "Agenda 2030", "Strategy 2025": the year a paper is about. */
const aim = new RegExp(
  `(?:agenda|goals?|horizon\\p{L}*|plan|strateg\\p{L}*|targets?|visi[oó]n)[ _-]+${YEAR}(?!\\d)`,
  "iu",
);
/** "27.09.2013", "27-09-2013" where the first number can be no month, or points part them. */
const dayFirst = new RegExp(`(?<!\\d)(${DAY})([-_.])(${MONTH})\\2(${YEAR})(?!\\d)`, "g");
const month = new RegExp(`(?<!\\d)(${YEAR})[-_.](${MONTH})(?![\\d]|[-_.]\\d)`, "g");
const year = new RegExp(`(?<![\\d.]|\\d[-_/])(${YEAR})(?![\\d]|[-_/]\\d)`, "g");

/** The only one of all that a pattern finds, or `null`: of several dates none is the file's for certain. */
function only(found: readonly string[]): string | null {
  const different = new Set(found);
  return different.size === 1 ? (found[0] ?? null) : null;
}

/**
 * The date in the name of a file ("2013-09-27 fact sheet.pdf", "Fact_Sheet_2016.docx"), as exact as it stands there; `null` if there is none,
 * more than one, one after `today` ("2013-09-27"), or the time at which the file was made. A name is given by whoever saved the file, so its
 * date is inferred and never stated.
 */
export function dateOfFileName(name: string, today: string): StatedDate | null {
  const bare = name.replace(/\.[\p{L}\p{N}]{1,5}$/u, "");
  if (moment.test(bare) || aim.test(bare)) return null;
  const dated = (iso: string | null, precision: StatedDate["precision"]): StatedDate | null =>
    iso === null || iso > today ? null : { iso, precision, basis: "inferred", quote: null };
  const days = [
    ...[...bare.matchAll(day)].map(([, y, , m, d]) => `${y}-${m}-${d}`),
    ...[...bare.matchAll(dayFirst)]
      .filter(([, d, sign]) => sign === "." || Number(d) > 12)
      .map(([, d, , m, y]) => `${y}-${m}-${d}`),
  ];
  if (days.length > 0) return dated(only(days), "day");
  const written = findDates(bare.replace(/[_-]+/g, " "), { lang: null, order: null }).filter(
    ({ precision }) => precision === "day" || precision === "month",
  );
  const [first] = written;
  if (first && only(written.map(({ iso }) => iso)) !== null)
    return dated(first.iso, first.precision === "day" ? "day" : "month");
  if (written.length > 0) return null;
  const months = [...bare.matchAll(month)].map(([, y, m]) => `${y}-${m}`);
  if (months.length > 0) return dated(only(months), "month");
  return dated(only([...bare.matchAll(year)].map(([, y]) => y ?? "")), "year");
}
