import { assert, constantFrom, date, property } from "fast-check";
import { expect, test } from "vitest";
import { isTimeZone } from "@/lib/core/time/is-time-zone";
import { localTime } from "@/lib/core/time/local-time";
import { nextDigest } from "@/lib/core/time/next-digest";

const ZONES = [
  "UTC",
  "Pacific/Auckland",
  "America/Los_Angeles",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "Australia/Lord_Howe",
];

test("a letter is due at seven by the person's clock, a weekly one on a Monday, and always later than now", () => {
  assert(
    property(
      constantFrom("daily" as const, "weekly" as const),
      constantFrom(...ZONES),
      date({ min: new Date("2012-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }),
      (rhythm, timeZone, now) => {
        const due = nextDigest(rhythm, timeZone, now);
        const shown = localTime(timeZone, due);
        expect(shown.minutes).toBe(7 * 60);
        if (rhythm === "weekly") expect(shown.weekday).toBe(1);
        const hours = (due.getTime() - now.getTime()) / 3_600_000;
        expect(hours).toBeGreaterThan(0);
        // A day on which clocks are put back has an hour more.
        expect(hours).toBeLessThanOrEqual((rhythm === "daily" ? 24 : 7 * 24) + 1);
      },
    ),
    { numRuns: 2_000 },
  );
});

test("the same moment is two days: one in Auckland, the day before in Los Angeles", () => {
  const moment = new Date("2026-12-01T11:30:00Z");
  expect(localTime("Pacific/Auckland", moment)).toEqual({ day: "2026-12-02", weekday: 3, minutes: 30 });
  expect(localTime("America/Los_Angeles", moment)).toEqual({ day: "2026-12-01", weekday: 2, minutes: 210 });
  expect(nextDigest("daily", "Pacific/Auckland", moment).toISOString()).toBe("2026-12-01T18:00:00.000Z");
  expect(nextDigest("daily", "America/Los_Angeles", moment).toISOString()).toBe("2026-12-01T15:00:00.000Z");
});

test("the morning after the clocks went forward is seven by the new time", () => {
  // New Zealand, 27 September 2026, two in the morning.
  const evening = new Date("2026-09-26T08:00:00Z");
  expect(nextDigest("daily", "Pacific/Auckland", evening).toISOString()).toBe("2026-09-26T18:00:00.000Z");
});

test("a time zone is a name that is known, and nothing else", () => {
  for (const zone of ZONES) expect(isTimeZone(zone), zone).toBe(true);
  for (const none of ["", "Mars/Olympus", "+13:00", "UTC\n", "__proto__", "x".repeat(65), "../etc/localtime"])
    expect(isTimeZone(none), none).toBe(false);
});
