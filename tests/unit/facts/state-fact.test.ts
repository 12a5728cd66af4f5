import { describe, expect, it } from "vitest";
import { stateFact } from "@/lib/core/facts/changes/state-fact";

const text = "The Office has awarded over $18 million in grants in FY 2015. It has 27 projects.";

describe("stateFact", () => {
  it("reads amount, bound and place from the words themselves", () => {
    const fact = stateFact(
      {
        topic: "funding",
        quote: "awarded over $18 million in grants",
        wording: "over $18 million",
        status: "awarded",
      },
      text,
    );
    expect(fact).toMatchObject({ amount: 18_000_000, currency: "USD", bound: "more than", confidence: 1 });
    expect(text.slice(fact.focus.start, fact.focus.end)).toBe("over $18 million");
    expect(text.slice(fact.range.start, fact.range.end)).toBe(fact.quote);
  });

  it("has one key for the same statement and another for another", () => {
    const state = (name: string) =>
      stateFact({ topic: "programme", quote: "in grants", name, kind: "term" }, text);
    expect(state("grants").key).toBe(state("grants").key);
    expect(state("grants").key).not.toBe(state("in grants").key);
  });

  it("refuses words that are not in the text, a number that cannot be read, an amount without currency", () => {
    const funding = { topic: "funding", status: "stated" } as const;
    expect(() =>
      stateFact({ ...funding, quote: "awarded $99 million", wording: "$99 million" }, text),
    ).toThrow(/are not in the text/);
    expect(() => stateFact({ ...funding, quote: "in grants", wording: "grants" }, text)).toThrow(/No number/);
    expect(() => stateFact({ ...funding, quote: "in grants", wording: "$18 million" }, text)).toThrow(
      /is not in the words/,
    );
    expect(() => stateFact({ ...funding, quote: "27 projects", wording: "27" }, text)).toThrow(/currency/);
  });
});
