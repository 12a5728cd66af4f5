import { expect, it } from "vitest";
import { raisedText } from "@/lib/core/text/raised-text";

it.each([
  ["12", "1", "[1]"],
  ["$5.8 million", "3", "[3]"],
  ["In 2013", "4", "[4]"],
  ["the report", "*", "[*]"],
  ["the report", "2,3", "[2,3]"],
  ["10", "6", "⁶"],
  ["about 10", "-3", "⁻³"],
  ["4x10", "6", "⁶"],
  ["the interest rate", "3", "[3]"],
  ["400 km", "2", "²"],
  ["5", "th", "th"],
  ["1", "er", "er"],
  ["the report", "[3]", "[3]"],
  ["all migrants", "a", "[a]"],
  ["the report (2013)", "1", "[1]"],
  ["(x + 1)", "2", "²"],
  ["le XX", "e", "e"],
  ["le n", "o", "o"],
  ["M", "me", "me"],
  ["the law", "see below", " see below"],
])("writes %s and raised %s so that they never melt", (before, raised, written) => {
  expect(raisedText(before, raised)).toBe(written);
});

it("writes what calls a note as its mark, whatever it looks like", () => {
  expect(raisedText("10", "6", true)).toBe("[6]");
  expect(raisedText("400 km", "2", true)).toBe("[2]");
});
