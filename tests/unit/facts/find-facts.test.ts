import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { findMetadata } from "@/lib/core/documents/find-metadata";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import type { Fact } from "@/lib/core/facts/fact";
import { findFacts } from "@/lib/core/facts/find-facts";
import { countTerms } from "@/lib/core/facts/wording/count-terms";
import { judgeWording } from "@/lib/core/facts/wording/judge-wording";
import { cpuMilliseconds } from "@/tests/fixtures/cpu-milliseconds";

const corpus = (name: string) =>
  readFileSync(new URL(`../../../corpus/${name}.txt`, import.meta.url), "utf8");
const seeds = [
  "2007-04-11-prm-trafficking-fact-sheet",
  "2013-09-27-hld-us-positions",
  "2013-10-02-hld-fact-sheet",
  "2013-tip-office-page",
  "2016-tip-office-page",
];

/** One block, no head: what the rules make of bare words. */
const bare = (text: string): CanonicalDocument => ({
  text,
  blocks: text ? [{ kind: "paragraph", chrome: null, start: 0, end: text.length }] : [],
  positions: [],
  metadata: { title: null, kind: null, office: null, place: null, date: null },
  lang: "en",
  warnings: [],
});

const scraps = fc.constantFrom(
  "Office of Refugee Affairs",
  "(ORA)",
  "headed by",
  "Ambassador",
  "Ralph Bunche",
  "Acting",
  "is serving as",
  "Director",
  "of",
  "the",
  "$5 million",
  "€3",
  "since 1998",
  "including",
  "more than",
  "20 million",
  "people",
  "five",
  "percent",
  "%",
  "May 5, 1946",
  "by 1950",
  "must",
  "Executive Order 9066",
  "T and U visas",
  ",",
  ".",
  ";",
  "“",
  "”",
  "\n",
  " ",
  "’s",
  "former",
  "succeeded",
  "vacant",
  "–",
  ":",
  "and",
  "for",
  "Act",
  "Report",
  "2015",
  "U.S.",
  "|",
  "»",
  "Photo",
  "No. 7",
);
const texts = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: scraps }, { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) }),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(" "));

function checkLaws(text: string, facts: readonly Fact[]) {
  expect(new Set(facts.map(({ key }) => key)).size).toBe(facts.length);
  let last = 0;
  for (const fact of facts) {
    expect(text.slice(fact.range.start, fact.range.end)).toBe(fact.quote);
    expect(fact.focus.start).toBeGreaterThanOrEqual(fact.range.start);
    expect(fact.focus.end).toBeLessThanOrEqual(fact.range.end);
    expect(fact.focus.start).toBeLessThan(fact.focus.end);
    for (const { start, end } of fact.alsoAt)
      expect(start >= 0 && start < end && end <= text.length).toBe(true);
    expect(fact.confidence > 0 && fact.confidence <= 1).toBe(true);
    expect(fact.reason).not.toBe("");
    expect(fact.focus.start).toBeGreaterThanOrEqual(last);
    last = fact.focus.start;
  }
}

describe("findFacts: laws", () => {
  it("quotes what stands at the range, has one key a fact, keeps the order of the text", () => {
    fc.assert(
      fc.property(texts, (text) => checkLaws(text, findFacts(bare(text)))),
      { numRuns: 150 },
    );
    for (const seed of seeds) {
      const document = readPlainText(corpus(seed));
      checkLaws(document.text, findFacts(document));
    }
  });

  it("finds the same facts again, as plain JSON", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const facts = findFacts(bare(text));
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
        expect(findFacts(bare(text))).toEqual(facts);
      }),
      { numRuns: 50 },
    );
  });

  it("keeps its keys when apostrophes are curled, blanks doubled and lines wrapped", () => {
    for (const seed of seeds) {
      const raw = corpus(seed);
      const keys = (text: string) => findFacts(readPlainText(text)).map(({ key }) => key);
      expect(keys(raw.replaceAll("'", "’"))).toEqual(keys(raw));
      expect(keys(raw.replace(/\. (?=\p{Lu})/gu, ".  "))).toEqual(keys(raw));
      const document = readPlainText(raw);
      const wrapped = { ...document, text: document.text.replace(/(\p{Ll}{3}) (?=\p{Ll}{3})/gu, "$1\n") };
      expect(findFacts(wrapped).map(({ key }) => key)).toEqual(findFacts(document).map(({ key }) => key));
    }
  });

  it("says nothing of site furniture", () => {
    const text =
      "The fund received $5 million from Canada.\n\nCall 5 people at Office X, headed by Ambassador Ralph Bunche.";
    const [first = "", second = ""] = text.split("\n\n");
    const blocks = [
      { kind: "paragraph" as const, chrome: null, start: 0, end: first.length },
      {
        kind: "paragraph" as const,
        chrome: "footer",
        start: first.length + 2,
        end: first.length + 2 + second.length,
      },
    ];
    expect(findFacts({ ...bare(text), blocks }).map(({ topic }) => topic)).toEqual(["funding"]);
  });
});

const hostile: readonly string[] = [
  "a",
  "A",
  "Ab ",
  "Ab, ",
  "one ",
  "hundred and ",
  "$5 ",
  "$5 million to ",
  "1,000",
  "1 ",
  "a.b.",
  "“",
  "(AB) ",
  "Office of X, led by ",
  "Secretary ",
  "serving as Secretary of ",
  "former Director ",
  "May 5, 2012 ",
  "since ",
  "within 90 days must ",
  "\u00a0",
  "\n",
  "Act of the ",
  "and Ab ",
  "’s ",
  "-",
  "a/",
  "Ab Cd succeeded ",
  "Ab Cd will lead the office ",
  "5 people ",
  "including $5 million ",
  "0",
  ",",
  "$1 for x, of which $2 ",
  "the office vacant ",
  "Ab of Cd for Ef, Gh, and Ij ",
  "Executive Order: Ab ",
  "U.S. ",
  "T and U ",
  "![](",
  " | ",
  "Date: 01/01/2000 Description: ",
  "number of ab ",
  "by 2015 must ",
  "(a+)+$",
  "Ada Lind was appointed director and Ada Lind director and ",
  "Ada Lind, Eva Berg and Omar Said were elected chair, vice-chair and secretary respectively, ",
  "Ada Lind of Washington, D.C., became chair of ",
  "Ada Lind - chair; Eva Berg - vice chair; ",
  "juraron Ada Lind, en Defensa; Eva Berg, en Interior; ",
  "ministros de Industria, Ada Lind, y de Sanidad, Eva Berg, y ",
  "En la Secretaría de Turismo que asumirá ",
  "her successor will be Ada Lind, ",
];

describe("findFacts: hostile texts", () => {
  it.each(hostile)("stays quick on %j over and over", (unit) => {
    const document = bare(unit.repeat(Math.ceil(20_000 / unit.length)));
    const started = cpuMilliseconds();
    findFacts(document);
    findMetadata(document.text, document.blocks);
    judgeWording(document.text.slice(0, 5_000), unit);
    // Linear rules take 5 to 200 ms here, on a busy machine; a quadratic one takes many seconds.
    expect(cpuMilliseconds() - started).toBeLessThan(3_000);
  });
});

describe("findFacts: length", () => {
  it("takes about four times the time for four times the text", () => {
    const base = seeds.map(corpus).join("\n\n");
    const time = (times: number) => {
      const document = readPlainText(base.repeat(times));
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 2; run++) {
        const started = cpuMilliseconds();
        findFacts(document);
        best = Math.min(best, cpuMilliseconds() - started);
      }
      return best;
    };
    time(2);
    const small = time(3);
    expect(time(12)).toBeLessThan(small * 4 * 2.5 + 100);
  });

  it("counts the words of a document's own text", () => {
    expect(
      countTerms(bare("Modern slavery is slavery. Modern-day form of slavery.")).terms.get("modern slavery"),
    ).toMatchObject({ count: 2, printed: ["modern slavery", "modern-day form of slavery"] });
  });
});
