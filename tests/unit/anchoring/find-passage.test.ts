import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describePassage } from "@/lib/core/anchoring/describe-passage";
import { findPassage } from "@/lib/core/anchoring/find-passage";
import { indexPassages } from "@/lib/core/anchoring/passage-index";
import { snapToGraphemes } from "@/lib/core/text/snap-to-graphemes";
import { cpuMilliseconds } from "@/tests/fixtures/cpu-milliseconds";
import { corpusTexts } from "@/tests/fixtures/text-arbitraries";

const words = [
  "migrants",
  "the",
  "protection",
  "of",
  "rights",
  "👩‍👩‍👧",
  "é́",
  "حقوق",
  "人",
  "權",
  "2013",
  ".",
  ",",
  "\n",
];
const texts = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 120 })
  .map((list) => list.join(" "));
const passages = fc.tuple(texts, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const start = a % text.length;
  return { text, range: { start, end: start + 1 + (b % (text.length - start)) } };
});

describe("findPassage", () => {
  it("finds in the same text the very range that was described, unless it is told apart by nothing", () => {
    fc.assert(
      fc.property(passages, ({ text, range }) => {
        const selector = describePassage(text, range);
        const placement = findPassage(text, selector);
        const { start, end } = selector;
        expect(placement).toEqual({
          status: "exact",
          range: { start, end },
          score: 1,
          method: "same-context",
        });
      }),
    );
  });

  it("never answers with a range that splits a grapheme, and never with an empty one", () => {
    fc.assert(
      fc.property(passages, texts, ({ text, range }, other) => {
        const placement = findPassage(other, describePassage(text, range));
        const ranges = [...(placement.candidates ?? []).map((c) => c.range)];
        if (placement.range) ranges.push(placement.range);
        for (const found of ranges) {
          expect(found.end).toBeGreaterThan(found.start);
          expect(snapToGraphemes(other, found)).toEqual(found);
        }
        expect(placement.range === null).toBe(["ambiguous", "orphaned"].includes(placement.status));
      }),
    );
  });

  it("calls a repeated passage ambiguous when its context repeats too, and names the places", () => {
    const clause = "Each Party shall report annually to the Secretary. ";
    const placement = findPassage(`${clause}${clause}`.repeat(2), {
      quote: "shall report annually",
      prefix: "Each Party ",
      suffix: " to the Secretary. ",
    });
    expect(placement.status).toBe("ambiguous");
    expect(placement.range).toBeNull();
    expect(placement.candidates).toHaveLength(4);
  });

  it("follows a passage whose words changed, by its context", () => {
    const placement = findPassage(
      "The Office is one of several. It is headed by Ambassador Susan Coppedge. It leads global engagement.",
      {
        prefix: "is one of several. It is headed by ",
        quote: "Ambassador Luis CdeBaca",
        suffix: ". It leads global engagement",
      },
    );
    expect(placement).toMatchObject({ status: "orphaned" });
    const sentence = findPassage(
      "The Office is one of several. It is headed by Ambassador Susan Coppedge. It leads global engagement.",
      {
        prefix: "The Office is one of several. ",
        quote: "It is headed by Ambassador Luis CdeBaca.",
        suffix: " It leads global engagement",
      },
    );
    expect(sentence).toMatchObject({ status: "changed", range: { start: 30, end: 72 } });
  });

  it("orphans a passage that is gone, with the closest passages for people to look at", () => {
    const text =
      "Funding is provided by the Bureau. The Bureau reports to Congress on the protection of migrants.";
    const placement = findPassage(text, {
      prefix: "",
      quote: "The Office shall report to Congress every second year on victims of slavery.",
      suffix: "",
    });
    expect(placement.status).toBe("orphaned");
    expect(placement.candidates?.length).toBeGreaterThan(0);
  });

  it("reads straight and curly quotation marks, case and white space alike", () => {
    const placement = findPassage(
      "He said:\n“Migrants’ rights are human rights”, and left the room quietly.",
      {
        prefix: "He said: ",
        quote: '"Migrants\' rights are Human rights"',
        suffix: ", and left the room",
      },
    );
    expect(placement).toMatchObject({ status: "changed", range: { start: 9, end: 44 } });
  });

  it("finds a passage of many pages, edited in the middle, by its ends, and quickly", () => {
    const page = (n: number) =>
      Array.from({ length: 400 }, (_, i) => `word${(i * 7919 + n * 104_729) % 5003} and term${n}x${i}`).join(
        " ",
      );
    const pages = [1, 2, 3, 4].map(page);
    const text = `${page(9)}\n${[pages[0], pages[1], page(8), pages[3]].join("\n")}\n${page(7)}`;
    const quote = pages.join("\n");
    const started = cpuMilliseconds();
    const placement = findPassage(text, {
      quote,
      prefix: `${page(9).slice(-31)}\n`,
      suffix: `\n${page(7).slice(0, 32)}`,
    });
    expect(placement).toMatchObject({
      status: "changed",
      range: { start: page(9).length + 1, end: text.indexOf(page(7)) - 1 },
    });
    expect(cpuMilliseconds() - started).toBeLessThan(3000);
    expect(findPassage(page(9), { quote, prefix: "", suffix: "" }).status).toBe("orphaned");
  });

  it("never calls a long quote lost that stands in the text once, wherever it is cut and whatever stood around it", () => {
    const place = fc.record({
      from: fc.nat(corpusTexts.length - 1),
      into: fc.nat(corpusTexts.length - 1),
      start: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 160, max: 400 }),
    });
    fc.assert(
      fc.property(place, ({ from, into, start, at, length }) => {
        const source = corpusTexts[from]?.text ?? "";
        const host = corpusTexts[into]?.text ?? "";
        const first = Math.floor(start * Math.max(1, source.length - length));
        const quote = source.slice(first, first + length);
        const middle = Math.floor(at * host.length);
        const text = host.slice(0, middle) + quote + host.slice(middle);
        fc.pre(text.indexOf(quote) === text.lastIndexOf(quote));
        const around = { prefix: "the harbour was quiet and then ", suffix: " before the tugs came in" };
        expect(findPassage(text, { quote, ...around }).status).not.toBe("orphaned");
      }),
      { numRuns: 60 },
    );
  });

  it("answers the same from an index as from the text", () => {
    fc.assert(
      fc.property(passages, texts, ({ text, range }, other) => {
        const selector = describePassage(text, range);
        expect(findPassage(indexPassages(other), selector)).toEqual(findPassage(other, selector));
      }),
    );
  });

  it("places nothing in an empty text and nothing for an empty quote", () => {
    const nowhere = { status: "orphaned", range: null };
    expect(findPassage("", { quote: "rights", prefix: "", suffix: "" })).toMatchObject(nowhere);
    expect(findPassage("rights", { quote: "", prefix: "", suffix: "" })).toMatchObject(nowhere);
  });
});
