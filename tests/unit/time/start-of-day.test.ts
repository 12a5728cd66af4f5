import { assert, constantFrom, date, property } from "fast-check";
import { expect, test } from "vitest";
import { dayIn } from "@/lib/core/time/day-in";
import { sayDayIn, sayDayInUtc } from "@/lib/core/time/say-day";
import { endOfDay, startOfDay } from "@/lib/core/time/start-of-day";

// Thirteen hours ahead and ten behind all year; clocks that skip a midnight (Beirut, Santiago), and half hours.
const ZONES = [
  "Pacific/Tongatapu",
  "Pacific/Honolulu",
  "Asia/Beirut",
  "America/Santiago",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "UTC",
];

test("a day begins at its first moment there and ends with the first of the next", () => {
  assert(
    property(
      constantFrom(...ZONES),
      date({ min: new Date("1990-01-01"), max: new Date("2037-12-30"), noInvalidDate: true }),
      (timeZone, moment) => {
        const day = moment.toISOString().slice(0, 10);
        const start = startOfDay(timeZone, day);
        const end = endOfDay(timeZone, day);
        expect(dayIn(timeZone, start.toISOString())).toBe(day);
        expect(dayIn(timeZone, new Date(start.getTime() - 1).toISOString()) < day).toBe(true);
        expect(dayIn(timeZone, end.toISOString()) > day).toBe(true);
        expect(dayIn(timeZone, new Date(end.getTime() - 1).toISOString())).toBe(day);
      },
    ),
    { numRuns: 2_000 },
  );
});

test("clocks that are put forward at midnight begin the day an hour later; the ends of the calendar are moments too", () => {
  expect(startOfDay("Asia/Beirut", "2024-03-31").toISOString()).toBe("2024-03-30T22:00:00.000Z");
  expect(dayIn("Asia/Beirut", startOfDay("Asia/Beirut", "2024-03-31").toISOString())).toBe("2024-03-31");
  for (const timeZone of [...ZONES, null])
    for (const day of ["0001-01-01", "9999-12-31"])
      for (const moment of [startOfDay(timeZone, day), endOfDay(timeZone, day)])
        expect(moment.getTime()).not.toBeNaN();
});

test("one moment is said as two days; where nobody knows where its reader is, as that of UTC with these letters", () => {
  const moment = "2026-12-01T10:30:00Z";
  expect(sayDayIn("Pacific/Tongatapu")("2026-12-01T11:30:00Z")).toBe("2 December 2026");
  expect(sayDayIn("Pacific/Honolulu")("2026-12-01T09:30:00Z")).toBe("30 November 2026");
  expect(sayDayInUtc(moment)).toBe("1 December 2026 UTC");
});
