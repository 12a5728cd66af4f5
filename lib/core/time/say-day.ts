/** A moment as one person says it: "10 October 2026". */
export type SayDay = (instant: string) => string;

// Making one costs more than a hundred uses.
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const calendar =
    calendars.get(timeZone) ?? new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone });
  calendars.set(timeZone, calendar);
  return calendar;
}

/**
 * The day a moment falls on where its reader is; where nobody has said where that is, the day in UTC, and that it is.
 * @param timeZone that `isTimeZone` knows
 */
export const sayDayIn =
  (timeZone: string | null): SayDay =>
  (instant) =>
    `${calendarOf(timeZone ?? "UTC").format(new Date(instant))}${timeZone === null ? " UTC" : ""}`;

/** For a file that nobody's browser asks for, and without one. */
export const sayDayInUtc: SayDay = sayDayIn(null);
