/** What a clock on the wall of a time zone shows: a day as "2026-12-01", the day of the week (0: Sunday) and the minutes since midnight. */
export interface LocalTime {
  readonly day: string;
  readonly weekday: number;
  readonly minutes: number;
}

// Making one costs more than a hundred uses.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn-hc-h23", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** @param timeZone a name that `isTimeZone` knows. @throws RangeError for another */
export function localTime(timeZone: string, instant: Date): LocalTime {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? "";
  const day = `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
  return {
    day,
    weekday: new Date(`${day}T00:00:00Z`).getUTCDay(),
    minutes: Number(part("hour")) * 60 + Number(part("minute")),
  };
}
