import fc from "fast-check";
import { expect, it } from "vitest";
import { formatNumber } from "@/lib/server/import/office/number-format";

it.each([
  ["decimalZero", 7, "07"],
  ["upperLetter", 27, "AA"],
  ["lowerLetter", 53, "aaa"],
  ["lowerRoman", 1994, "mcmxciv"],
  ["ordinal", 112, "112th"],
  ["ordinal", 23, "23rd"],
  ["cardinalText", 121, "One hundred twenty-one"],
  ["ordinalText", 20, "Twentieth"],
  ["ordinalText", 32, "Thirty-second"],
  ["hex", 31, "1F"],
  ["chicago", 6, "††"],
  ["numberInDash", 3, "- 3 -"],
  ["decimalEnclosedCircle", 20, "⑳"],
  ["decimalEnclosedCircle", 21, "21"],
  ["russianLower", 10, "к"],
  ["russianUpper", 30, "АА"],
  ["arabicAlpha", 2, "ب"],
  ["arabicAbjad", 3, "ج"],
  ["hebrew1", 15, "טו"],
  ["hebrew1", 123, "קכג"],
  ["hebrew2", 23, "תא"],
  ["chineseCounting", 21, "二十一"],
  ["chineseCounting", 105, "一○五"],
  ["chineseCountingThousand", 105, "一百零五"],
  ["japaneseLegal", 12, "壱拾弐"],
  ["koreanLegal", 21, "스물하나"],
  ["ganada", 15, "가"],
  ["ideographZodiacTraditional", 13, "丙子"],
  ["vietnameseCounting", 25, "hai mươi lăm"],
  ["thaiCounting", 21, "ยี่สิบเอ็ด"],
  ["none", 4, ""],
  ["lowerRoman", 0, ""],
  ["of another day", 12, "12"],
])("%s: %i is %s", (format, number, printed) => {
  expect(formatNumber(number, format)).toBe(printed);
});

it("counts in patterns of the file's own", () => {
  expect(formatNumber(7, "custom", "001, 002, 003, ...")).toBe("007");
  expect(formatNumber(2, "custom", "α, β, γ, ...")).toBe("β");
});

it("law: in every alphabet two numbers near each other differ, and none is longer than its number allows", () => {
  const formats = [
    "lowerLetter",
    "upperRoman",
    "russianLower",
    "hebrew2",
    "arabicAlpha",
    "chineseCountingThousand",
    "ordinalText",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...formats), fc.integer({ min: 1, max: 600 }), (format, number) => {
      expect(formatNumber(number, format)).not.toBe(formatNumber(number + 1, format));
      expect(formatNumber(number, format).length).toBeLessThanOrEqual(40);
    }),
  );
});
