import { describe, expect, it } from "vitest";
import { listMarkerAt } from "@/lib/core/text/list-marker";

const at = (line: string) => listMarkerAt(line, 0, line.length);

describe("listMarkerAt", () => {
  it.each([
    ["1. States", 3, [1]],
    ["(12) States", 5, [12]],
    ["a. The gate", 3, [1]],
    ["b) The gate", 3, [2]],
    ["(iv) The gate", 5, [4]],
    ["i. The gate", 3, [9, 1]],
    ["2.3.1 The gate", 6, [1]],
    ["2.3.1. The gate", 7, [1]],
    ["• The gate", 2, []],
    ["- The gate", 2, []],
  ])("ends the marker of %j at %i, and it counts %j", (line, end, values) => {
    expect(at(line)).toMatchObject({ end, values });
  });

  it.each([
    ["3. Mai 2014 in the harbour"],
    ["24. November 2021"],
    ["1990 was dry"],
    ["5 percent of the fee"],
    ["-5 percent"],
    ["vi and vim"],
    ["No. 5 is free"],
    ["1."],
    ["2.5 million"],
    ["c/o the clerk"],
  ])("%j has none", (line) => {
    expect(at(line)).toBeNull();
  });
});
