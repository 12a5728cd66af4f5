import { describe, expect, it } from "vitest";
import { mapRange } from "@/lib/core/comparison/changes/map-range";
import { compareTexts } from "@/lib/core/comparison/compare-texts";

const older =
  "The Office is directed by Ambassador Luis CdeBaca in Washington.\n\n" +
  "Human trafficking is a crime and no country tolerates it.\n\nThis paragraph will be gone for good in a while.";
const newer =
  "Human trafficking is a crime and no country tolerates it.\n\n" +
  "A new page begins here.\n\nThe Office is headed by Ambassador Susan Coppedge in Washington.";

const comparison = compareTexts({ text: older }, { text: newer });

function mapped(quote: string): [string, string | null] {
  const start = older.indexOf(quote);
  const result = mapRange(comparison, { start, end: start + quote.length });
  return [result.status, result.status === "gone" ? null : newer.slice(result.range.start, result.range.end)];
}

describe("mapRange", () => {
  it("says gone where nothing is left", () => {
    expect(mapped("will be gone for good")).toEqual(["gone", null]);
  });

  it("follows words that stayed", () => {
    const quote = "Human trafficking is a crime";
    expect(mapped(quote)[1]).toBe(quote);
  });

  it("refuses a range outside the text", () => {
    expect(() => mapRange(comparison, { start: 0, end: older.length + 1 })).toThrow(RangeError);
    expect(() => mapRange(comparison, { start: 3, end: 2 })).toThrow(RangeError);
  });
});
