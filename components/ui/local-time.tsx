"use client";
import { useTimeZone } from "./time-zone";

// Making one costs more than a hundred uses.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone });
  clocks.set(timeZone, clock);
  return clock;
}

/** A moment as the person's own clock has it; in UTC, and saying so, until it is known where they are. */
export function LocalTime({ at }: { readonly at: string }) {
  const timeZone = useTimeZone();
  const said = clockOf(timeZone ?? "UTC").format(new Date(at));
  return <time dateTime={at}>{timeZone === null ? `${said} UTC` : said}</time>;
}
