import { expect, test } from "vitest";
import { readerDay } from "@/lib/core/time/reader-day";

test("at midnight the day is another one for whoever is there, and for nobody else", () => {
  const days = (iso: string) =>
    ["Pacific/Auckland", "America/Los_Angeles", undefined].map((zone) => readerDay(zone, new Date(iso)).day);
  expect(days("2026-11-30T10:59:59.999Z")).toEqual(["2026-11-30", "2026-11-30", "2026-11-30"]);
  expect(days("2026-11-30T11:00:00.000Z")).toEqual(["2026-12-01", "2026-11-30", "2026-11-30"]);
  expect(days("2026-12-01T00:00:00.000Z")).toEqual(["2026-12-01", "2026-11-30", "2026-12-01"]);
  expect(days("2026-12-01T07:59:59.999Z")).toEqual(["2026-12-01", "2026-11-30", "2026-12-01"]);
  expect(days("2026-12-01T08:00:00.000Z")).toEqual(["2026-12-01", "2026-12-01", "2026-12-01"]);
});

test("a browser that names no time zone, or none that is known, has the day of UTC and is told so", () => {
  const now = new Date("2026-12-01T23:30:00Z");
  for (const named of [undefined, "", "Mars/Olympus", "__proto__", "+13:00", "x".repeat(5_000)])
    expect(readerDay(named, now)).toEqual({ day: "2026-12-01", timeZone: null });
  expect(readerDay("Pacific/Auckland", now)).toEqual({ day: "2026-12-02", timeZone: "Pacific/Auckland" });
});
