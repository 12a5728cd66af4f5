import { expect, test } from "vitest";
import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { inferredDate } from "@/lib/core/documents/dates/inferred-date";

const dated = (iso: string, basis: StatedDate["basis"] = "inferred"): StatedDate => ({
  iso,
  precision: ({ 4: "year", 7: "month" } as const)[iso.length] ?? "day",
  basis,
  quote: null,
});

test("what a text states counts before its file's name, a day it only speaks of does not", () => {
  const convention = dated("1951-07-28");
  expect(inferredDate(dated("2013-10-02", "published"), dated("2016-03"))?.iso).toBe("2013-10-02");
  expect(inferredDate(dated("2015", "updated"), dated("2016"))?.iso).toBe("2015");
  for (const name of ["2013-09-27", "2016-03", "2016"])
    expect(inferredDate(convention, dated(name))?.iso).toBe(name);
  // "The meeting is on 3 October": the paper is older.
  expect(inferredDate(dated("2013-10-03"), dated("2013-09-27"))?.iso).toBe("2013-09-27");
  // A year alone: the finer day of the same year, and no year before one the text speaks of.
  expect(inferredDate(dated("2016-02-05"), dated("2016"))?.iso).toBe("2016-02-05");
  expect(inferredDate(dated("2016-02-05"), dated("2015"))?.iso).toBe("2016-02-05");
  expect(inferredDate(convention, null)).toBe(convention);
  expect(inferredDate(null, dated("2016"))?.iso).toBe("2016");
  expect(inferredDate(null, null)).toBeNull();
});
