import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describePassage } from "@/lib/core/anchoring/describe-passage";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";

describe("describePassage", () => {
  it("keeps the words, their place and the text around, never half a grapheme", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const range = { start, end: start + 1 + (b % (text.length - start)) };
        const described = describePassage(text, range);
        expect(text.slice(described.start, described.end)).toBe(described.quote);
        expect({ start: described.start, end: described.end }).toEqual(snapToGraphemes(text, range));
        expect(text.slice(0, described.start).endsWith(described.prefix)).toBe(true);
        expect(text.slice(described.end).startsWith(described.suffix)).toBe(true);
      }),
    );
  });

  it("takes 32 units of context where that is enough and more where it is not", () => {
    const plain = `${"a b c d e f g h ".repeat(4)}the one passage${" i j k l m n o p".repeat(4)}`;
    expect(describePassage(plain, { start: 64, end: 79 })).toMatchObject({
      prefix: plain.slice(32, 64),
      suffix: plain.slice(79, 111),
    });
    const repeated = `first ${"and so on, ".repeat(20)}`;
    const middle = describePassage(repeated, { start: 116, end: 118 });
    const whole = middle.prefix + middle.quote + middle.suffix;
    expect(middle.prefix.length).toBeGreaterThan(32);
    expect(repeated.indexOf(whole)).toBe(repeated.lastIndexOf(whole));
  });

  it("refuses an empty range and one outside the text", () => {
    for (const range of [
      { start: 2, end: 2 },
      { start: 3, end: 2 },
      { start: -1, end: 2 },
      { start: 0, end: 9 },
      { start: 0.5, end: 2 },
    ])
      expect(() => describePassage("passage", range)).toThrow(expect.objectContaining({ code: "invalid" }));
  });
});
