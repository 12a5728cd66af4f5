import { expect, it } from "vitest";
import { ClockWatch } from "@/lib/core/time/clock-watch";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.parse("2026-03-01T00:00:00Z");

/** Looks at a clock that is `off` by so much after so many hours, one look an hour; answers which looks were relied on. */
async function looks(hours: number, off: (hour: number) => number, known: number | null = START) {
  const clock = new ClockWatch();
  const found: boolean[] = [];
  for (let hour = 0; hour <= hours; hour++)
    found.push(await clock.isReliable(START + hour * HOUR + off(hour), hour * HOUR, async () => known));
  return found;
}

it("is relied on while it goes as time does, and when it is put right by less than an hour", async () => {
  expect(await looks(60, () => 0)).not.toContain(false);
  expect(await looks(60, (hour) => (hour % 2 ? 59 * 60_000 : 0))).not.toContain(false);
  expect(await looks(3, () => 0, null), "a new installation").not.toContain(false);
  expect(await looks(3, () => 0, START - 6 * DAY), "a quiet week").not.toContain(false);
});

it("attack-72: is not relied on for a day after it jumped ahead, nor after a start long after all that happened", async () => {
  const jumped = await looks(40, (hour) => (hour >= 5 ? 400 * DAY : 0));
  expect(jumped.flatMap((isReliable, hour) => (isReliable ? [] : hour))).toEqual(
    Array.from({ length: 24 }, (_, hour) => hour + 5),
  );
  const put = await looks(8, (hour) => (hour === 5 ? 400 * DAY : 0));
  expect(put.slice(5), "put right an hour later").toEqual([false, false, false, false]);
  const late = await looks(30, () => 0, START - 30 * DAY);
  expect(late.indexOf(true)).toBe(24);
});
