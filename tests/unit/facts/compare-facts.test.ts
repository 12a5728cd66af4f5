import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import type { FactChange } from "@/lib/core/facts/changes/fact-change";
import type { Fact } from "@/lib/core/facts/fact";
import { findFacts } from "@/lib/core/facts/find-facts";
import { compareWording } from "@/lib/core/facts/wording/compare-wording";
import { compareTerms, countTerms } from "@/lib/core/facts/wording/count-terms";
import { paper } from "./facts-in";

const read = (name: string) =>
  readPlainText(readFileSync(new URL(`../../../corpus/${name}.txt`, import.meta.url), "utf8"));
const y2007 = read("2007-04-11-prm-trafficking-fact-sheet");
const y2012 = read("2013-tip-office-page");
const positions = read("2013-09-27-hld-us-positions");
const y2013 = read("2013-10-02-hld-fact-sheet");
const y2016 = read("2016-tip-office-page");
const known = new Map<typeof y2007, Fact[]>();
/** Facts of a document, found once. */
function factsOf(document: typeof y2007): Fact[] {
  const facts = known.get(document) ?? findFacts(document);
  known.set(document, facts);
  return facts;
}
const compare = (older: typeof y2007, newer: typeof y2007) =>
  compareFacts(factsOf(older), factsOf(newer), { older: older.text, newer: newer.text });
const sentences = (changes: readonly FactChange[]) => changes.map(({ sentence }) => sentence);
const between = (older: string, newer: string) => compare(paper(older), paper(newer));

describe("compareFacts: laws", () => {
  it("finds no change between a text and itself, and opposite changes the other way round", () => {
    const all = [y2007, y2012, positions, y2013, y2016];
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (a, b) => {
        const there = compare(a, b).changes;
        const back = compare(b, a).changes;
        if (a === b) expect(there).toEqual([]);
        expect(there.filter(({ kind }) => kind === "added")).toHaveLength(
          back.filter(({ kind }) => kind === "no-longer-stated").length,
        );
        expect(new Set(there.map(({ key }) => key)).size).toBe(there.length);
        for (const { kind, older, newer } of there) {
          expect(newer === null).toBe(kind === "no-longer-stated");
          expect(older === null).toBe(kind === "added");
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("compareFacts: what an analyst is told of the office page, 2012 to 2016", () => {
  const { changes, notSameMeasure } = compare(y2012, y2016);
  const told = sentences(changes);

  it("tells the new head, and the speaker as lesser news", () => {
    expect(told).toContain("Head of the office: Luis CdeBaca → Susan Coppedge");
    expect(changes.find(({ aspects }) => aspects.includes("speaker"))).toMatchObject({
      minor: true,
      sentence: "Secretary quoted: Hillary Rodham Clinton → Kerry",
    });
  });

  it("tells five new amounts and pairs none", () => {
    const funding = changes.filter(({ topic }) => topic === "funding");
    expect(funding.map(({ kind }) => kind)).toEqual(["added", "added", "added", "added", "added"]);
    expect(
      funding
        .map(({ newer }) => newer?.topic === "funding" && newer.amount)
        .sort((a, b) => Number(a) - Number(b)),
    ).toEqual([20_000, 250_000, 600_000, 5_000_000, 18_000_000]);
    expect(notSameMeasure).toEqual([]);
  });

  it("tells the report's edition, the new partnership and order, the new short name", () => {
    expect(told).toContain(
      "Edition: 2012 Trafficking in Persons Report → 2015 Trafficking in Persons Report",
    );
    for (const name of [
      "Child Protection Compact Partnership",
      "Executive Order 13627",
      "Rethink Supply Chains challenge",
      "Partnership for Freedom",
      "Good Labor Practices program",
    ])
      expect(told).toContain(`Programme or term: ${name}, new`);
    expect(told.find((text) => text.startsWith("Short name"))).toMatch(/TIP Office, new$/);
    expect(
      told.some((text) => text.includes("Interagency Task Force") && text.endsWith("no longer stated")),
    ).toBe(true);
  });

  it("tells what the mandate paragraph lost, and leaves its kept half alone", () => {
    const wording = compareWording(y2012, y2016);
    const dropped = wording.filter(({ kind }) => kind === "dropped").map(({ older }) => older ?? "");
    expect(dropped.some((text) => text.startsWith("Major forms of human trafficking include"))).toBe(true);
    expect(dropped.some((text) => text.startsWith("The Office has responsibility for bilateral"))).toBe(true);
    expect(wording.map(({ older, newer }) => [older, newer])).toContainEqual([
      "Persons, directed by",
      "Persons, headed by",
    ]);
    expect(wording.some(({ olderQuote }) => olderQuote?.includes("umbrella term"))).toBe(false);
  });
});

describe("compareFacts: what must not be said of 2007 to 2016", () => {
  const { changes, notSameMeasure } = compare(y2007, y2016);

  it("pairs no amount and no figure, and shows the look-alikes with the reason", () => {
    expect(
      changes.filter(
        ({ topic, kind }) => (topic === "funding" || topic === "statistic") && kind === "changed",
      ),
    ).toEqual([]);
    expect(
      changes.filter(({ topic, kind }) => topic === "funding" && kind === "no-longer-stated"),
    ).toHaveLength(2);
    const why = notSameMeasure.map(
      ({ older, newer, why: reason }) => [older.quote, newer.quote, reason] as const,
    );
    expect(
      why.some(
        ([older, newer, reason]) =>
          older.includes("800,000 people") &&
          newer.includes("20 million people") &&
          reason.startsWith("a flow"),
      ),
    ).toBe(true);
    expect(
      why.some(([older, , reason]) => older.includes("$30 million") && reason.includes("cumulative")),
    ).toBe(true);
    expect(why.some(([older, newer]) => older.includes("44") && newer.includes("27 projects"))).toBe(true);
  });

  it("says that a head is new, not that a nobody was followed", () => {
    expect(sentences(changes)).toContain("Head of the office: Ambassador Susan Coppedge, new");
  });

  it("takes G/TIP, J/TIP and the TIP Office for one office renamed", () => {
    expect(changes.find(({ aspects }) => aspects.includes("symbol"))).toMatchObject({
      kind: "renamed",
      sentence: "Short name of Office to Monitor and Combat Trafficking in Persons: G/TIP → TIP Office",
    });
    expect(sentences(compare(y2007, y2013).changes)).toContain(
      "Short name of Office to Monitor and Combat Trafficking in Persons: G/TIP → J/TIP",
    );
  });

  it("tells the task in its verbs", () => {
    expect(sentences(compare(y2007, y2012).changes)).toContain(
      "Task of Office to Monitor and Combat Trafficking in Persons: monitors … and coordinates → leads",
    );
  });

  it("does not take two executive orders for one renumbered", () => {
    const orders = compare(y2013, y2016).changes.filter(({ older, newer }) => {
      const fact = older ?? newer;
      return fact?.topic === "programme" && fact.name.startsWith("Executive Order");
    });
    expect(orders.map(({ kind }) => kind).sort()).toEqual(["added", "no-longer-stated"]);
  });

  it("tells how slavery is called", () => {
    const shift = compareTerms(countTerms(y2007), countTerms(y2016)).find(
      ({ term }) => term === "modern slavery",
    );
    expect(shift).toMatchObject({ kind: "worded differently", newer: { printed: ["modern slavery"] } });
    expect(shift?.older?.printed).toContain("modern-day form of slavery");
  });

  it("says nothing of furniture, telephone numbers, publication numbers and captions", () => {
    for (const document of [y2007, y2012, positions, y2013, y2016])
      for (const { focus } of factsOf(document))
        expect(document.text.slice(focus.start, focus.end)).not.toMatch(
          /printable|Great Seal|OpenID|Stay Connected|888|11412|\d\d\/\d\d\/\d{4}|Description/,
        );
  });
});

describe("compareFacts: pairing", () => {
  it("pairs a corrected sum and figure, and keeps the cumulative one apart", () => {
    const text = (doses: string, sum: string) =>
      `The Secretary noted the ${doses} vaccine doses and over ${sum} in emergency assistance, and described how the government has provided $4.3 billion in foreign assistance to the region since 1939.`;
    const { changes } = between(text("4.5 million", "$80 million"), text("8.5 million", "$58 million"));
    expect(changes.map(({ topic, kind, aspects }) => [topic, kind, aspects])).toEqual([
      ["funding", "changed", ["amount"]],
      ["statistic", "changed", ["value"]],
    ]);
  });

  it.each([
    [
      "The bureau requested $5 million for clean water projects in Kenya.",
      "The bureau awarded $6 million for clean water projects in Kenya.",
      "requested",
    ],
    [
      "The bureau provided $5 million for clean water projects in Kenya.",
      "Since 1940, the bureau has provided $60 million for clean water projects in Kenya.",
      "cumulative",
    ],
    [
      "The Department of Labor provided $5 million for clean water projects in Kenya.",
      "The Department of Energy provided $6 million for clean water projects in Kenya.",
      "funders",
    ],
    [
      "The bureau provided $5 million to UNICEF for clean water projects.",
      "The bureau provided $6 million to CARE for clean water projects.",
      "recipients",
    ],
    [
      "Canada provided $5 million for clean water projects.",
      "Canada provided €6 million for clean water projects.",
      "currencies",
    ],
  ])("does not compare %s / %s", (older, newer, why) => {
    const { changes, notSameMeasure } = between(older, newer);
    expect(changes.map(({ kind }) => kind).sort()).toEqual(
      expect.arrayContaining(["added", "no-longer-stated"]),
    );
    expect(changes.some(({ kind }) => kind === "changed")).toBe(false);
    expect(notSameMeasure.map(({ why: reason }) => reason).join()).toContain(why);
  });

  it("tells an acting head who became the head", () => {
    const { changes } = between(
      "The Office of Refugee Affairs is headed by Acting Director Ralph Bunche.",
      "The Office of Refugee Affairs is headed by Director Ralph Bunche.",
    );
    expect(changes).toMatchObject([
      {
        kind: "changed",
        aspects: ["title", "status"],
        minor: false,
        sentence: "Ralph Bunche: Acting Director Ralph Bunche → Director Ralph Bunche",
      },
    ]);
  });

  it("does not call a name gone that still stands in small letters", () => {
    expect(
      between("The Blue Campaign works with the police.", "The blue campaign works with the police.").changes,
    ).toEqual([]);
  });
});

it("a sum in Arabic words keeps to its side of the arrow", () => {
  const [told] = sentences(between("تدفع الوزارة 5.2 مليون دولار.", "تدفع الوزارة 7.5 مليون دولار.").changes);
  expect(told).toMatch(/^Funding: \u2068[^→]*5\.2[^→]*\u2069 → \u2068[^→]*7\.5[^→]*\u2069$/u);
});
