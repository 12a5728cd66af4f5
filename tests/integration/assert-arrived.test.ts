import { expect, test } from "vitest";
import { assertArrived } from "@/lib/server/edge/assert-arrived";

/** What React makes of an object that is not plain: a function that must not be called. */
const reference = () => {
  throw new Error("called");
};

test("a part that stayed in the browser is named, however deep", () => {
  const body = { type: "doc", content: [{ type: "orderedList", attrs: reference }] };
  expect(() => assertArrived({ body })).toThrow(
    /did not reach the server \(input\.body\.content\.0\.attrs\)/,
  );
  expect(() => assertArrived([new Map(), "", null, reference])).toThrow(/input\.3/);
});

test("plain input passes, also where it refers to itself", () => {
  const round: Record<string, unknown> = { words: "yes", list: [1, null, undefined, true] };
  round.round = round;
  expect(() => assertArrived(round)).not.toThrow();
  expect(() => assertArrived(undefined)).not.toThrow();
});

test("deep and wide input takes linear time", () => {
  let deep: unknown = "end";
  for (let at = 0; at < 50_000; at++) deep = { deeper: deep };
  const started = process.cpuUsage();
  assertArrived({ deep, wide: Array.from({ length: 50_000 }, () => ({ a: 1 })) });
  expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
});
