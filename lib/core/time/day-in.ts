import { localTime } from "./local-time";

/** The day a moment falls on where somebody is: "2026-12-01". @param timeZone that `isTimeZone` knows; `null`: none is known, and the day is that of UTC */
export const dayIn = (timeZone: string | null, instant: string): string =>
  localTime(timeZone ?? "UTC", new Date(instant)).day;
