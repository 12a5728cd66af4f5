import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeByDate } from "@/lib/core/documents/dates/place-by-date";

const date = fc.constantFrom(
  "2007",
  "2007-04",
  "2007-04-11",
  "2013",
  "2013-09",
  "2013-09-27",
  "2016-01-05",
  "2020",
);
const dates = fc.array(fc.option(date, { freq: 4 }), { maxLength: 8 });
const known = (order: readonly (string | null)[]) => order.filter((each) => each !== null);
const inOrder = (order: readonly (string | null)[]) =>
  known(order).every((each, at, all) => at === 0 || (all[at - 1] ?? "") <= each);
const inserted = (others: readonly (string | null)[], one: string | null, at: number) =>
  others.toSpliced(at, 0, one);

/** Dates in order, with gaps where none is known. */
const ordered = dates.map((all) => {
  const sorted = known(all).toSorted();
  return all.map((each) => (each === null ? null : (sorted.shift() ?? null)));
});

describe("the place of a version by its date", () => {
  it("keeps the known dates in order, wherever it stood", () => {
    fc.assert(
      fc.property(ordered, date, fc.nat(), (others, one, from) => {
        const at = placeByDate(others, one, from % (others.length + 1));
        expect(inOrder(inserted(others, one, at))).toBe(true);
      }),
    );
  });

  it("moves nothing that stands rightly, and never what has no date", () => {
    fc.assert(
      fc.property(ordered, fc.option(date), fc.nat(), (others, one, from) => {
        const preferred = from % (others.length + 1);
        if (one === null || inOrder(inserted(others, one, preferred)))
          expect(placeByDate(others, one, preferred)).toBe(preferred);
      }),
    );
  });

  it("is inside the list also where the others are in no order", () => {
    fc.assert(
      fc.property(dates, fc.option(date), fc.nat(), (others, one, from) => {
        const at = placeByDate(others, one, from % (others.length + 1));
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(others.length);
      }),
    );
  });

  it("puts a version between its neighbours in time", () => {
    expect(placeByDate(["2007", "2013", "2016"], "2010", 3)).toBe(1);
    expect(placeByDate(["2007", null, "2016"], "2020", 0)).toBe(3);
    expect(placeByDate(["2007", null, "2016"], "2010", 0)).toBe(2);
  });
});
