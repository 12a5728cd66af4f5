import fc from "fast-check";
import { expect, test } from "vitest";
import { couldBeTwoDays, readDays } from "@/lib/core/time/read-days";

const day = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2089-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** As spreadsheets of the world save a day. */
const WAYS: readonly ((iso: string) => string)[] = [
  (iso) => iso,
  (iso) => iso.replaceAll("-", "/"),
  (iso) => iso.split("-").reverse().join("."),
  (iso) => iso.split("-").reverse().join("/"),
  (iso) => `${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}/${iso.slice(0, 4)}`,
  (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(2, 4)}`,
  (iso) => `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(2, 4)}`,
];

test("law: a day that stood there is read as it was, whichever way a spreadsheet saved it", () => {
  fc.assert(
    fc.property(fc.array(day, { maxLength: 6 }), fc.constantFrom(...WAYS), (days, saved) => {
      expect(readDays(days.map((was) => ({ cell: saved(was), was })))).toEqual(days);
    }),
  );
});

test("law: what is read is a day of the cell's own numbers, or nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(day, fc.constantFrom(...WAYS)), { maxLength: 6 }), (written) => {
      const read = readDays(written.map(([iso, saved]) => ({ cell: saved(iso), was: null })));
      const numbers = (words: string) =>
        words
          .split(/\D/)
          .map((each) => Number(each) % 100)
          .sort();
      for (const [at, found] of read.entries())
        if (found) expect(numbers(found)).toEqual(numbers(written[at]?.[0] ?? ""));
    }),
  );
});

const read = (...cells: string[]) => readDays(cells.map((cell) => ({ cell, was: null })));

test("a day that could be two is read as the others of its column are, and else not at all", () => {
  expect(read("1/12/2026")).toEqual([undefined]);
  expect(read("1/12/2026", "24/12/2026")).toEqual(["2026-12-01", "2026-12-24"]);
  expect(read("1/12/2026", "12/24/2026")).toEqual(["2026-01-12", "2026-12-24"]);
  expect(read("1/12/2026", "24/12/2026", "12/24/2026")).toEqual([undefined, "2026-12-24", "2026-12-24"]);
  expect(read("5/5/2026", "1.12.2026", "2026-12-01 00:00:00")).toEqual([
    "2026-05-05",
    "2026-12-01",
    "2026-12-01",
  ]);
});

test("what is no day is none", () => {
  expect(read("", "soon", "31/31/2026", "2026-02-30", "44531", "1.13.2026")).toEqual(
    Array(6).fill(undefined),
  );
});

test("a cell that is two days is told from one that is a day, or none", () => {
  expect(["3/4/2026", "03-04-26"].map(couldBeTwoDays)).toEqual([true, true]);
  const others = ["3.4.2026", "2026-04-03", "13/4/2026", "4/4/2026", "31.02.2026", "soon"];
  expect(others.filter(couldBeTwoDays)).toEqual([]);
});
