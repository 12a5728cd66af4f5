import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { applyFactDecisions, type FactDecision } from "@/lib/core/facts/apply-fact-decisions";
import { stateFact } from "@/lib/core/facts/changes/state-fact";
import type { Fact } from "@/lib/core/facts/fact";
import { findFacts } from "@/lib/core/facts/find-facts";

const text = [
  "The Bureau of Maritime Affairs (BMA), headed by Director Jane Addams, awarded $5 million to the Harbor Fund in FY 2014.",
  "Since 2009, the Bureau has provided $30 million for lighthouses.",
  "More than 400 ships call at the port annually.",
  "The Clean Harbors Program started in 2012.",
].join("\n\n");
const found = findFacts(readPlainText(text));
const keys = (facts: readonly { readonly fact: Fact }[]) => facts.map(({ fact }) => fact.key);
const decide = (decision: FactDecision["decision"], fact: Fact): FactDecision => ({
  factKey: fact.key,
  decision,
  fact,
});
const first = (topic: Fact["topic"]) => {
  const fact = found.find((each) => each.topic === topic);
  if (!fact) throw new Error(`the sample text must state a fact of ${topic}`);
  return fact;
};
const added = stateFact(
  { topic: "statistic", quote: "started in 2012", wording: "2012", unit: "year", measure: "count" },
  text,
);

describe("applyFactDecisions", () => {
  it("loses no found fact and shows none twice, whatever people decide", () => {
    const words = fc.constantFrom<FactDecision["decision"]>(
      "confirmed",
      "dismissed",
      "corrected",
      "withdrawn",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(found.length - 1), words)), (said) => {
        const byKey = new Map(said.map(([at, word]) => [found[at]?.key, decide(word, found[at] as Fact)]));
        const { facts, dismissed } = applyFactDecisions(found, [...byKey.values()]);
        expect([...keys(facts), ...keys(dismissed)].sort()).toEqual(
          keys(found.map((fact) => ({ fact }))).sort(),
        );
      }),
    );
  });

  it("keeps a dismissal, a confirmation and an added fact when the rules find nothing any more", () => {
    const decisions = [
      decide("dismissed", first("funding")),
      decide("confirmed", first("leadership")),
      decide("added", added),
    ];
    const { facts, dismissed } = applyFactDecisions([], decisions);
    expect(keys(facts).sort()).toEqual([first("leadership").key, added.key].sort());
    expect(keys(dismissed)).toEqual([first("funding").key]);
  });

  it("holds for the same words when better rules give the fact another key", () => {
    const renamed = found.map((fact) => ({ ...fact, key: `${fact.key}-better` }));
    const { facts, dismissed } = applyFactDecisions(renamed, [decide("dismissed", first("funding"))]);
    expect(dismissed).toHaveLength(1);
    expect(facts).toHaveLength(found.length - 1);
  });

  it("lets an added fact take the place of one that is found in the same words later", () => {
    const later: Fact = { ...added, key: "statistic-found-later", reason: "a number" };
    const { facts } = applyFactDecisions([...found, later], [decide("added", added)]);
    expect(facts.filter(({ fact }) => fact.topic === "statistic" && fact.wording === "2012")).toHaveLength(1);
  });

  it("forgets what was withdrawn", () => {
    const { facts, dismissed } = applyFactDecisions(found, [decide("withdrawn", first("funding"))]);
    expect(facts.every(({ decision }) => decision === null)).toBe(true);
    expect(dismissed).toEqual([]);
  });
});
