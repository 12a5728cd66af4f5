import fc from "fast-check";
import { expect, test } from "vitest";
import { onOneLine } from "@/lib/core/exchange/table-cells";
import type { Fact } from "@/lib/core/facts/fact";
import { nameFact, readFactTable, statedCells } from "@/lib/core/facts/fact-table";
import { factsToCsv } from "@/lib/core/facts/facts-to-csv";

const versionId = "0197a3c2-5d4e-7f10-8a9b-0c1d2e3f4a5b";
const words = fc
  .array(
    fc.constantFrom(
      "=1+1",
      "-",
      "@",
      "a",
      "é",
      '"',
      "'",
      ",",
      ";",
      "\n",
      " ",
      "3/4",
      "007",
      "FY 2016",
      "$18 million",
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(""));
const maybe = fc.option(words);
const proof = words.map((quote) => {
  const range = { start: 3, end: 3 + quote.length };
  return { range, focus: range, quote, alsoAt: [], confidence: 0.6, reason: "a rule" };
});
const fact: fc.Arbitrary<Omit<Fact, "key">> = fc
  .tuple(proof, words, maybe, maybe)
  .chain(([base, one, two, three]) =>
    fc.constantFrom<Omit<Fact, "key">>(
      {
        ...base,
        topic: "leadership",
        person: two,
        title: three,
        office: one,
        organisation: null,
        role: "",
        status: "acting",
        relation: "holds",
      } as Omit<Fact, "key">,
      {
        ...base,
        topic: "funding",
        amount: 5,
        amountTo: null,
        currency: "USD",
        wording: one,
        bound: "exactly",
        purpose: two,
        recipient: three,
        funder: null,
        period: two,
        status: "stated",
        share: "whole",
        partOf: null,
        cumulative: false,
      } as Omit<Fact, "key">,
      {
        ...base,
        topic: "statistic",
        value: 5,
        valueTo: null,
        unit: one,
        what: base.quote,
        wording: one,
        bound: "exactly",
        measure: "stock",
        period: three,
      } as Omit<Fact, "key">,
      { ...base, topic: "office", name: one, symbol: two, mandate: null, mentions: 1 } as Omit<Fact, "key">,
      { ...base, topic: "deadline", due: null, wording: one, what: two ?? "x" } as Omit<Fact, "key">,
    ),
  );

test("law: a table of facts says of each what it was written from, whatever it states", () => {
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 5 }), words, (made, version) => {
      const facts = made.map((each, at) => ({ ...each, key: `${each.topic}-${at}` }) as Fact);
      const revisions = new Map(facts.map(({ key }, at) => [key, at]));
      const terms = [{ term: "term", count: 3, perThousand: 1 }];
      const csv = factsToCsv([{ version, date: "2013", facts, kept: { versionId, revisions }, terms }]);
      const { rows, problems } = readFactTable(csv);
      expect(problems).toEqual([]);
      expect(rows).toHaveLength(facts.length);
      for (const [at, each] of facts.entries()) {
        expect(rows[at]).toMatchObject({
          row: at + 2,
          named: { versionId, factKey: each.key },
          revision: at,
          topic: each.topic,
          state: "to check",
        });
        for (const [column, stated] of statedCells(each)) expect(rows[at]?.said.get(column)).toBe(stated);
        expect(rows[at]?.said.get("quote")).toBe(onOneLine(each.quote));
      }
      expect(csv).toContain(facts[0] ? nameFact(versionId, facts[0].key) : "");
    }),
  );
});

test("a table of facts without ids, as the terminal writes it, is not taken for one that can be read back", () => {
  expect(() => readFactTable(factsToCsv([{ version: "1", date: null, facts: [] }]))).toThrow(
    "export the facts again",
  );
});
