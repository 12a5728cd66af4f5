import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import { bareWord, type NumberInText } from "./number-in-text";
import { counted } from "./quantity-units";

/** Names of months in all covered languages; "mar" and "may" are other words far more often. */
const months = new Set(
  coveredLanguages
    .flatMap((table) => table.months.flatMap((month) => month.split("|")))
    .filter((month) => month !== "mar" && month !== "may"),
);
const longMonths =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Is it a day or a year: "3 and 4 October", "15 de marzo", "2013"? Whole dates are found by `findDates` before. */
export function isPartOfDate({ words, first, after, quantity, what }: NumberInText): string | null {
  const next = words[after];
  const maybeDay = quantity.value <= 31 && Number.isInteger(quantity.value);
  if (maybeDay && next) {
    const month = bareWord(next);
    if (months.has(month) || (next.capital && longMonths.test(month))) return "day of a date";
    if (/^(?:de|der|du)$/.test(next.lower) && months.has(words[after + 1]?.lower ?? ""))
      return "day of a date";
  }
  // "October 3 and 4", "Oct. 3, 2013"
  for (let back = 2; back <= 3; back++)
    if (maybeDay && longMonths.test(words[first - back]?.lower ?? "")) return "day of a date";
  if (quantity.percent || quantity.currency || quantity.scaled || quantity.spelled) return null;
  if (/^(?:19|20)\d\d\.\d{1,2}$/.test(quantity.digits)) return "year";
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(quantity.digits)) return null;
  // "more than 2000 people" counts.
  const counts =
    what !== null &&
    !what.carried &&
    counted.has(what.head) &&
    next !== undefined &&
    !next.capital &&
    quantity.bound !== "exactly";
  return counts ? null : "year";
}
