import fc from "fast-check";
import { expect, test } from "vitest";
import { romanNumeral } from "@/lib/core/text/roman-numeral";

const WORTH: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

test("what is printed is worth the number, and no sign below a thousand stands four times in a row", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 32_767 }), (number) => {
      const worths = [...romanNumeral(number)].map((sign) => WORTH[sign] ?? Number.NaN);
      const read = worths.reduce(
        (sum, worth, at) => sum + (worth < (worths[at + 1] ?? 0) ? -worth : worth),
        0,
      );
      expect(read).toBe(number);
      expect(romanNumeral(number)).not.toMatch(/([ivxlcd])\1{3}/);
    }),
  );
});

test("numbers as they are printed", () => {
  expect([1, 4, 9, 14, 40, 1994].map(romanNumeral)).toEqual(["i", "iv", "ix", "xiv", "xl", "mcmxciv"]);
});
