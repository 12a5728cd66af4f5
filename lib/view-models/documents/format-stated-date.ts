import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { nameOfDate } from "@/lib/core/documents/dates/name-of-date";

// Made once: making one costs more than a hundred uses.
const asDay = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "long" });

/** A date as far as it is known: "27 September 2013", "September 2013", "2013"; "date not stated" for none. */
export const formatStatedDate = (date: StatedDate | null): string =>
  date === null ? "date not stated" : nameOfDate(date);

/** The first instant of a stated date, in UTC. */
export function startOf(date: StatedDate): Date {
  const [year = 1970, month = 1, day = 1] = date.iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/** The day a page was captured, which is part of where a text comes from: the same for every reader, as citations and archives have it, in UTC. */
export const sayCaptureDay = (instant: string): string => formatDay(instant.slice(0, 10));

/** A day of the calendar, "2026-10-10", in words: "10 October 2026". Which day a moment falls on depends on who reads it: `sayDayIn`. */
export function formatDay(day: string): string {
  return asDay.format(new Date(day));
}
