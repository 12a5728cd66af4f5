import type { StatedDate } from "@/lib/core/documents/canonical-document";

// Made once: making one costs more than a hundred uses.
const asDay = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "long" });
const asMonth = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", year: "numeric", month: "long" });

/** A date as far as it is known: "27 September 2013", "September 2013", "2013"; "date not stated" for none. */
export function formatStatedDate(date: StatedDate | null): string {
  if (date === null) return "date not stated";
  if (date.precision === "year") return date.iso.slice(0, 4);
  return (date.precision === "day" ? asDay : asMonth).format(startOf(date));
}

/** The first instant of a stated date, in UTC. */
export function startOf(date: StatedDate): Date {
  const [year = 1970, month = 1, day = 1] = date.iso.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/** A moment as a plain day: "10 October 2026" (UTC, so that server and browser agree). */
export function formatDay(instant: string): string {
  return asDay.format(new Date(instant));
}
