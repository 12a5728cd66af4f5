import { describe, expect, it } from "vitest";
import { selectionUnits, stepUnit } from "@/lib/view-models/reader/selection-units";

const words = (text: string, unit: "word" | "sentence") =>
  selectionUnits(text, { start: 0, end: text.length }, unit).map(({ start, end }) => text.slice(start, end));

describe("selectionUnits", () => {
  it("ends no sentence at an abbreviation, as a comparison does", () => {
    const text = "The U.S. Government met (Jan. 2013) with Mr. Smith. It agreed.";
    expect(words(text, "sentence")).toEqual([
      "The U.S. Government met (Jan. 2013) with Mr. Smith.",
      "It agreed.",
    ]);
  });

  it("steps over signs from word to word, and takes a block without letters whole", () => {
    expect(words("“Rights,” he said – at 5.8 percent", "word")).toEqual([
      "Rights",
      "he",
      "said",
      "at",
      "5.8",
      "percent",
    ]);
    expect(words("— * —", "word")).toEqual(["— * —"]);
    expect(words("  ", "word")).toEqual([]);
  });

  it("goes on across blocks and stops at the ends", () => {
    const text = "One two.\nThree.";
    const blocks = [
      { start: 0, end: 8 },
      { start: 9, end: 15 },
    ];
    expect(stepUnit(text, blocks, { start: 0, end: 8 }, "sentence", 1)).toEqual({ start: 9, end: 15 });
    expect(stepUnit(text, blocks, { start: 9, end: 14 }, "word", -1)).toEqual({ start: 4, end: 7 });
    expect(stepUnit(text, blocks, { start: 9, end: 15 }, "sentence", 1)).toBeNull();
  });
});
