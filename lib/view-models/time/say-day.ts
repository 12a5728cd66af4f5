import { dayIn } from "@/lib/core/time/day-in";
import { formatDay } from "@/lib/view-models/documents/format-stated-date";

/** A moment as one person says it: "10 October 2026". */
export type SayDay = (instant: string) => string;

/** The day a moment falls on where its reader is; where nobody has said where that is, the day in UTC, and that it is. */
export const sayDayIn =
  (timeZone: string | null): SayDay =>
  (instant) =>
    `${formatDay(dayIn(timeZone, instant))}${timeZone === null ? " UTC" : ""}`;

/** For a file that nobody's browser asks for, and without one. */
export const sayDayInUtc: SayDay = sayDayIn(null);
