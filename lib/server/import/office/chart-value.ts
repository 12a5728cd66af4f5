import "server-only";

const DAY = 86_400_000;
/** Day 0 of a sheet's calendar, which holds a 29 February 1900 that never was: right from March 1900 on. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
/** Sheets keep fifteen figures of a number; what stands behind them is a rest of reckoning ("4.4000000000000004"). */
const FIGURES = 15;

/**
 * A figure of a chart as its format shows it: shares as such, days as days; else the plain number, without a unit that the file does not say.
 *
 * @param format a number format of Office: "General", "0%", "d mmm yyyy".
 */
export function chartValue(kept: string, format: string): string {
  const value = Number(kept);
  if (kept === "" || !Number.isFinite(value)) return kept;
  // Texts in quotation marks, letters behind a backslash, and colours and conditions in brackets are no part of the format's letters.
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  if (letters.includes("%")) return `${plain(value * 100)}%`;
  if (/[yd]/i.test(letters) && value > 60 && value < 2_958_466)
    return new Date(FIRST_DAY + Math.floor(value) * DAY).toISOString().slice(0, 10);
  return plain(value);
}

const plain = (value: number): string => String(Number(value.toPrecision(FIGURES)));
