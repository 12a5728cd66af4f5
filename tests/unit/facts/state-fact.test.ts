import { describe, expect, it } from "vitest";
import { labelFact } from "@/lib/core/facts/changes/label-fact";
import { stateFact } from "@/lib/core/facts/changes/state-fact";
import type { FundingFact } from "@/lib/core/facts/fact";
import { factsIn } from "./facts-in";

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

it("labels a fact in the direction of its own words", () => {
  const [arabic, english] = [
    "الوزارة تقدم منحة قدرها 4.5 مليون دولار للموانئ.",
    "The ministry gives a grant of $4.5 million to the ports.",
  ].map((text) => labelFact(factsIn("funding", text)[0] as FundingFact));
  expect(arabic).toMatch(/^\u2068[^\u2068\u2069]+\u2069$/u);
  expect(english).toMatch(/^\$4\.5 million/);
});
