import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { indexSentences } from "@/lib/core/facts/wording/sentence-index";
import { findPassages, listPassage } from "@/lib/core/topics/find-passages";
import { passagesOf } from "@/lib/core/topics/passages-of";
import { suggestCompanions } from "@/lib/core/topics/suggest-companions";

const read = (file: string) => readPlainText(readFileSync(`corpus/${file}.txt`, "utf8"));
const positions = read("2013-09-27-hld-us-positions");
const page = read("2016-tip-office-page");

const texts = fc
  .array(
    fc.constantFrom(
      "1. We support safe travel for everyone. We say so.",
      "2. States should act against the trade in people.",
      "A Heading of Its Own",
      "One sentence that stands alone here.",
      "First of several sentences stands here. Then comes another one of them! Ok. And a third follows.",
      "Home | About | Contact",
      "Ok.",
      "各国应当保护移民的权利。",
      "",
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.join("\n\n"));

test("law: passages are stretches of the text that begin and end with a word's sign, each once, in order", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const document = readPlainText(text);
      const passages = passagesOf(document);
      const keys = passages.map(({ range, kind }) => `${range.start} ${range.end} ${kind}`);
      expect(new Set(keys).size).toBe(keys.length);
      let last = 0;
      for (const { range, kind } of passages) {
        const quote = document.text.slice(range.start, range.end);
        expect(quote).toBe(quote.trim());
        expect(quote.length).toBeGreaterThan(0);
        expect(range.start).toBeGreaterThanOrEqual(last);
        last = range.start;
        if (kind === "position") continue;
        for (const position of document.positions)
          expect(range.end <= position.range.start || range.start >= position.range.end).toBe(true);
      }
    }),
  );
});

test("law: what is found begins with each typed word and is a passage that was listed", () => {
  const listed = [positions, page].flatMap((document, at) =>
    passagesOf(document).map((passage) => listPassage(String(at), passage, document.text)),
  );
  const words = fc.constantFrom("traffick", "migrant", "the", "labor", "remit", "zzz", "État", "2013");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 3 }), (typed) => {
      const found = findPassages(typed.join(" "), listed, 20);
      expect(found.length).toBeLessThanOrEqual(20);
      if (typed.length === 0) expect(found).toEqual([]);
      for (const each of found) {
        expect(listed).toContain(each);
        for (const word of typed) expect(each.quote.toLowerCase()).toContain(word.toLowerCase());
      }
    }),
  );
});

test("the thirteen positions are whole; a page without positions gives paragraphs and sentences, no navigation", () => {
  const own = passagesOf(positions);
  expect(own.filter(({ kind }) => kind === "position").map(({ label }) => label)).toEqual(
    Array.from({ length: 13 }, (_, at) => String(at + 1)),
  );
  // A number is told as the label, and is none of the quote.
  for (const { kind, range } of own)
    if (kind === "position") expect(positions.text.slice(range.start, range.end)).toMatch(/^\p{Lu}/u);
  const kinds = passagesOf(page).map(({ kind }) => kind);
  expect(kinds).toContain("paragraph");
  expect(kinds).toContain("sentence");
  expect(kinds).not.toContain("position");
});

test("suggestions share words with the topic, stand nowhere in it, and nothing unlike is suggested", () => {
  const index = indexSentences([
    { id: "positions", document: positions },
    { id: "page", document: page },
  ]);
  const first = positions.positions[0];
  if (!first) throw new Error("the positions are there");
  const range = first.range;
  const quote = positions.text.slice(range.start, range.end);
  const topic = {
    name: "Trafficking in persons",
    definition: "",
    quotes: [{ textId: "positions", range, quote }],
  };
  const companions = suggestCompanions(topic, index, 8);
  expect(companions.some(({ textId }) => textId === "page")).toBe(true);
  for (const { textId, range: at, quote: words, ...said } of companions) {
    const text = textId === "page" ? page.text : positions.text;
    expect(text.slice(at.start, at.end)).toBe(words);
    expect(textId === "positions" && at.start < range.end && range.start < at.end).toBe(false);
    expect(said.words.length).toBeGreaterThan(0);
    for (const word of said.words) expect(words).toContain(word);
  }
  const alien = { name: "Volcanology of basalt", definition: "Magma chambers.", quotes: [] };
  expect(suggestCompanions(alien, index, 8)).toEqual([]);
});
