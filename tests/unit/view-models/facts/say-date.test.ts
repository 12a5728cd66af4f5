import { describe, expect, it } from "vitest";
import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { sayDate } from "@/lib/view-models/facts/say-date";

const said = (label: string, iso: string, basis: StatedDate["basis"], dateNote: string | null = null) => {
  const precision = ({ 4: "year", 7: "month" } as const)[iso.length] ?? "day";
  return sayDate({ label, dateNote, date: { iso, precision, basis, quote: null } });
};

describe("the date under the label of a version", () => {
  it.each([
    ["27 September 2013", "2013-09-27", "published", "published"],
    ["27 September 2013", "2013-09-27", "inferred", "inferred"],
    ["Second edition, May 2014", "2014-05", "updated", "updated"],
    ["2016", "2016", "captured", "captured"],
  ] as const)("is not said again where it is “%s” already (%s, %s)", (label, iso, basis, expected) =>
    expect(said(label, iso, basis)).toBe(expected),
  );

  it("is said where the label is another, and as a person put it", () => {
    expect(said("Fact sheet", "2007-04-11", "published")).toBe("published 11 April 2007");
    expect(said("27 September 2013", "2013-09-28", "published")).toBe("published 28 September 2013");
    expect(said("2013 page", "2013-01", "captured", "Captured winter 2012-13, inferred: the footer")).toBe(
      "captured winter 2012-13, inferred",
    );
    expect(sayDate({ label: "Draft", date: null, dateNote: null })).toBe("date not stated");
  });
});
