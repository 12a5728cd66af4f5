import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateQuote } from "@/lib/core/facts/reading/locate-quote";
import { cpuMilliseconds } from "@/tests/fixtures/cpu-milliseconds";

describe("locateQuote", () => {
  it("finds every stretch of a text, as it is and with its white space broken otherwise", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z(.*\\$–’]{1,6}$/), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        (words, from, many) => {
          const text = words.join(" ");
          const start = from % words.length;
          const part = words.slice(start, start + 1 + (many % words.length));
          for (const quote of [part.join(" "), part.join("\n  ")]) {
            const range = locateQuote(text, quote);
            expect(range && text.slice(range.start, range.end)).toBe(part.join(" "));
          }
        },
      ),
    );
  });

  it("finds straight quotation marks where the text has curly ones, and other letter case", () => {
    const text = "He said: “the Bureau’s budget – all of it – grew”.";
    const range = locateQuote(text, `the bureau's BUDGET - all of it`);
    expect(range && text.slice(range.start, range.end)).toBe("the Bureau’s budget – all of it");
  });

  it("takes the place nearest to the one asked for", () => {
    expect(locateQuote("ten, ten, ten", "ten", 6)).toEqual({ start: 5, end: 8 });
  });

  it("answers null for words that do not stand in the text, and for none", () => {
    expect(locateQuote("the budget grew", "the budget fell")).toBeNull();
    expect(locateQuote("the budget grew", "  ")).toBeNull();
    expect(locateQuote("the budget grew", "“”")).toBeNull();
  });

  it("is not slowed down by hostile words", () => {
    const began = cpuMilliseconds();
    locateQuote(`${" ".repeat(100_000)}x`, `${"a ".repeat(500)}b`);
    locateQuote("a ".repeat(10_000), `${"a ".repeat(400)}b`);
    expect(cpuMilliseconds() - began).toBeLessThan(2_000);
  });
});
