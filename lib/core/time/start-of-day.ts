import { localTime } from "./local-time";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * The moment a day begins on the clocks of a time zone; of a day without a midnight, because the clocks are put forward then, the first
 * there is of it. @param day "2026-12-01" @param timeZone that `isTimeZone` knows; `null`: UTC
 */
export const startOfDay = (timeZone: string | null, day: string): Date =>
  new Date(startAt(timeZone, Date.parse(`${day}T00:00:00Z`)));

/** The first moment after a day is over. */
export const endOfDay = (timeZone: string | null, day: string): Date =>
  new Date(startAt(timeZone, Date.parse(`${day}T00:00:00Z`) + DAY_MS));

/** @param clock what the clocks are to show, as if they were those of UTC */
function startAt(timeZone: string | null, clock: number): number {
  if (timeZone === null) return clock;
  // The clocks may be changed about then: the first moment that shows this, or later where they skip it.
  const moments = [clock - DAY_MS, clock + DAY_MS].map((about) => clock - ahead(timeZone, about));
  return Math.min(...moments.filter((moment) => moment + ahead(timeZone, moment) >= clock));
}

/** By how much the clocks of a time zone are ahead of UTC at a moment, in milliseconds; 0 beyond the years that are written with four digits. */
function ahead(timeZone: string, instant: number): number {
  const { day, minutes } = localTime(timeZone, new Date(instant));
  const shown = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE_MS;
  return Number.isNaN(shown) ? 0 : shown - Math.floor(instant / MINUTE_MS) * MINUTE_MS;
}
