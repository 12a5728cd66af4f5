import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptWords } from "@/lib/core/briefings/excerpt-words";
import { numbersIn } from "@/lib/core/briefings/is-grounded";
import { type KeptVersion, keepChange, keepFactChange } from "@/lib/core/briefings/keep-change";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import { findFacts } from "@/lib/core/facts/find-facts";
import { corpusTexts, twoVersions } from "@/tests/fixtures/text-arbitraries";

const version = (label: string, text: string): KeptVersion => ({
  id: label,
  label,
  documentId: "document",
  documentTitle: "A paper",
  text,
  positions: [],
});

/** All that a briefing could keep of two texts. */
function keptOf(olderText: string, newerText: string, labels: readonly [string, string] = ["2013", "2016"]) {
  const [a, b] = [readPlainText(olderText), readPlainText(newerText)];
  const [older, newer] = [version(labels[0], a.text), version(labels[1], b.text)];
  const { changes } = changesByBlock(compareTexts(a, b), a, b);
  const facts = compareFacts(findFacts(a), findFacts(b), { older: a.text, newer: b.text });
  return {
    older,
    newer,
    all: [
      ...changes.map((change) => keepChange(change, older, newer)),
      ...facts.changes.map((change) => keepFactChange(change, older, newer)),
    ],
  };
}

const amount = fc
  .tuple(fc.nat({ max: 99 }), fc.nat({ max: 9 }))
  .map(([whole, part]) => `$${whole}.${part} million`);
const sentence = fc
  .tuple(
    fc.constantFrom("The office spent", "Grants of", "It has awarded", "By 2015 the programme will pay"),
    fc.oneof(amount, fc.constantFrom("1,300 victims", "20 per cent", "some money", "٣٫٥ million")),
    fc.constantFrom(
      "to partners.",
      "for 12 ports in FY 2012.",
      "a year.",
      "to those who ask; it must report.",
    ),
  )
  .map((parts) => parts.join(" "));
const paper = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join("\n\n"));
const label = fc.constantFrom("2013", "2016", "27 September 2013", "Final draft", "مسودة", "2013 page");

function holds({ older, newer, all }: ReturnType<typeof keptOf>) {
  for (const kept of all) {
    const quotes = [kept.older?.words ?? "", kept.newer?.words ?? ""];
    expect(kept.sentence).toContain(older.label);
    expect(kept.sentence).toContain(newer.label);
    const known = new Set([...quotes, older.label, newer.label].flatMap(numbersIn));
    for (const number of numbersIn(kept.sentence)) expect(known).toContain(number);
    for (const [quote, { text }] of [
      [kept.older, older],
      [kept.newer, newer],
    ] as const) {
      if (!quote) continue;
      expect(text.slice(quote.range.start, quote.range.end)).toBe(quote.words);
      for (const mark of quote.marks) expect(mark.end).toBeLessThanOrEqual(quote.words.length);
    }
    expect(kept.sentence.length).toBeLessThan(1_500);
  }
}

describe("what a briefing says of a change", () => {
  test("names both versions, says no number that the quotes do not print, and quotes what stands there", () => {
    fc.assert(
      fc.property(paper, paper, label, label, (a, b, first, second) => holds(keptOf(a, b, [first, second]))),
    );
  });

  test("the same of the example texts", () => {
    for (const a of corpusTexts) for (const b of corpusTexts) if (a !== b) holds(keptOf(a.text, b.text));
  });

  test("the same of texts in all scripts", () => {
    fc.assert(
      fc.property(twoVersions, ({ older, newer }) => holds(keptOf(older, newer))),
      { numRuns: 40 },
    );
  });

  test("an excerpt never cuts a number", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("1", "2", ",", ".", "年", " ", "a"), maxLength: 40 }),
        fc.nat({ max: 30 }),
        (words, most) => {
          const numbers = new Set(numbersIn(words.replace(/\s+/gu, " ")));
          for (const number of numbersIn(excerptWords(words, most + 1)))
            expect(
              [...numbers].some(
                (whole) =>
                  whole === number || whole.startsWith(`${number}.`) || whole.startsWith(`${number},`),
              ),
            ).toBe(true);
        },
      ),
    );
  });
});

describe("in plain words", () => {
  const said = (a: string, b: string) => keptOf(a, b).all.map(({ sentence }) => sentence);

  test("a sum that rose", () => {
    expect(
      said("The office awarded $4.0 million in grants.", "The office awarded $5.0 million in grants."),
    ).toContain(
      "Funding in grants rose from $4.0 million in the 2013 version to $5.0 million in the 2016 version.",
    );
  });

  test("who leads", () => {
    expect(
      said(
        "The office is headed by Ambassador Luis Garcia.",
        "The office is headed by Ambassador Susan Miller.",
      ),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^Head of the office: .*Garcia in the 2013 version, .*Miller in the 2016 version\.$/,
        ),
      ]),
    );
  });

  test("what is gone, and what a word gave way to", () => {
    const kept = "The minister answers every question of the committee in writing.";
    expect(said(`${kept}\n\nDonors pay for the shelters.`, kept)).toContain(
      "The 2016 version no longer has this passage of the 2013 version: “Donors pay for the shelters.”",
    );
    expect(
      said(
        "States must report every year to the committee.",
        "States should report every year to the committee.",
      ),
    ).toContain(
      "In the passage “States should report every year to the committee.”, the 2016 version says “should” where the 2013 version says “must”.",
    );
  });
});
