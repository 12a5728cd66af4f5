import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cosmeticReasons } from "@/lib/core/comparison/form/cosmetic-reasons";
import { foldForm } from "@/lib/core/text/fold-form";

describe("what stands beside an edit", () => {
  it.each([
    [" ", "", "2", "5-year", []],
    [" ", "", "rule", "— it", ["white-space"]],
    ["", " ", "2,", "8 points", []],
    [" - ", ", ", "5", "10", []],
    [" : ", ", ", "9", "30", []],
    [",", "", "2014", " the", ["punctuation"]],
    ["-", "–", "3", "5", ["punctuation"]],
    ["-", "", "by ", "5 percent", []],
    [".", "", "r", "ito@x.org", []],
  ])("%j and %j between %j and %j", (older, newer, before, after, reasons) => {
    expect(cosmeticReasons(older, newer, { before, after })).toEqual(reasons);
  });
});

describe("white space on both sides", () => {
  it("is form whatever stands beside it, as folding says", () => {
    const beside = fc.string({
      unit: fc.constantFrom("a", "B", "2", ".", ",", "-", "(", " ", "法"),
      maxLength: 6,
    });
    const blank = fc.constantFrom(" ", "\n", "\t", "\u00a0");
    fc.assert(
      fc.property(beside, beside, blank, blank, (before, after, older, newer) => {
        fc.pre(older !== newer);
        expect(foldForm(before + older + after)).toBe(foldForm(before + newer + after));
        expect(cosmeticReasons(older, newer, { before, after })).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("cosmeticReasons", () => {
  it.each([
    ["法定", "，法、定。", ["punctuation"]],
    ["法定者", "法定人", []],
    ["法", "“法”", ["punctuation"]],
    ["\u8c48", "\uf900", ["unicode-form"]],
    ["法 定", "法　定", ["white-space"]],
    ["a…b", "a b", ["punctuation", "white-space"]],
    ["“Law”", '"law"', ["case"]],
    ["§ 5", "5", []],
    ["ﬁne", "fine", ["unicode-form"]],
    ["U.S. law", "US law", ["punctuation"]],
    ["z. B.", "z.B.", ["white-space"]],
    ["munici-\npalities", "municipalities", ["line-wrapping"]],
    ["its", "it's", []],
    ["not able", "notable", []],
    ["(%)", "", []],
    ["(*)", "", []],
    ["a.b@c.org", "ab@c.org", []],
    ["10⁶", "106", []],
  ])("of %j and %j", (older, newer, reasons) => {
    expect([...cosmeticReasons(older, newer)].sort()).toEqual([...reasons].sort());
  });

  it("never calls a difference of letters cosmetic, wherever signs stand", () => {
    const sign = fc.constantFrom("", ",", "、", "“", "」", " ", "…", "«");
    const letters = fc.array(fc.tuple(fc.constantFrom("法", "定", "a", "b", "7"), sign), { maxLength: 8 });
    const bare = (parts: readonly (readonly [string, string])[]) => parts.map(([letter]) => letter).join("");
    fc.assert(
      fc.property(letters, letters, (older, newer) => {
        fc.pre(bare(older) !== bare(newer));
        const text = (parts: typeof older) => parts.flat().join("");
        expect(cosmeticReasons(text(older), text(newer))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
