import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PictureVersionView } from "@/lib/contracts/picture-view";
import { describeGap } from "@/lib/view-models/facts/describe-gap";
import { layOutColumns } from "@/lib/view-models/facts/lay-out-columns";
import { timeScale } from "@/lib/view-models/facts/time-scale";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const version = (id: number, on: string | null): PictureVersionView => ({
  id: String(id),
  documentId: "document",
  ordinal: id,
  label: String(id),
  date: null,
  dateNote: null,
  words: 1,
  from: on,
  to: on,
});

describe("timeScale", () => {
  it("keeps every day on the axis, in order, at a distance that is the time between", () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), (days) => {
        const scale = timeScale(days);
        const at = days.map((each) => scale?.at(each) ?? -1);
        expect(at.every((share) => share >= 0 && share <= 1)).toBe(true);
        const [first = "", second = first] = days;
        const time = Date.parse(second) - Date.parse(first);
        expect(Math.sign((at[1] ?? at[0] ?? 0) - (at[0] ?? 0))).toBe(Math.sign(time));
        expect(scale?.ticks.length).toBeLessThanOrEqual(15);
      }),
    );
  });

  it("sees one day alone in its year, and days of one month by the day", () => {
    expect(timeScale(["2013-09-27"])?.ticks.map(({ text }) => text)).toEqual(["2013", "2014"]);
    expect(timeScale(["2013-09-27", "2013-10-02"])?.ticks[0]?.text).toBe("27 Sept 2013");
    expect(timeScale([])).toBeNull();
  });
});

describe("layOutColumns", () => {
  it("keeps the order and never lets two columns of text meet", () => {
    fc.assert(
      fc.property(fc.array(fc.option(day), { minLength: 1, maxLength: 30 }), (days) => {
        const sorted = [...days].sort((a, b) => (a ?? "9").localeCompare(b ?? "9"));
        const { columns, plot } = layOutColumns(sorted.map((on, id) => version(id, on)));
        for (const [index, { at }] of columns.entries()) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1 + 1e-9);
          const before = columns[index - 1];
          if (before) expect((at - before.at) * plot).toBeGreaterThanOrEqual(13 - 1e-6);
        }
      }),
    );
  });
});

describe("describeGap", () => {
  it("says days, months and years as one would", () => {
    expect(describeGap("2013-09-27", "2013-10-02")).toBe("5 days");
    expect(describeGap("2013-09-27", "2014-04-27")).toBe("about 7 months");
    expect(describeGap("2007-04-11", "2012-11-11")).toBe("about 5 years 7 months");
    expect(describeGap("2013-09-27", "2013-09-27")).toBe("the same day");
  });
});
