import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { splitSentences } from "@/lib/core/facts/reading/split-sentences";
import { matchQuotes } from "@/lib/core/topics/match-quotes";
import { readCodedStatements } from "@/lib/core/topics/read-coded-statements";

const document = readPlainText(readFileSync("corpus/2013-10-02-hld-fact-sheet.txt", "utf8"));
/** Those that stand once. */
const sentences = splitSentences(document).filter(
  ({ text }) => text.length > 20 && document.text.split(text).length === 2,
);

test("law: sentences of a text, in order, however their blanks and quotation marks were typed, are found where they stand", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(sentences.length - 1), { maxLength: 12 }), fc.boolean(), (picked, plain) => {
      const chosen = [...new Set(picked)].sort((a, b) => a - b).flatMap((at) => sentences[at] ?? []);
      const typed = chosen.map(({ text }) =>
        plain ? ` ${text.replace(/\s+/g, "  ").replace(/[“”]/g, '"').replace(/’/g, "'")}\n` : text,
      );
      const found = matchQuotes(document.text, typed);
      expect(found).toEqual(chosen.map(({ start, end }) => ({ start, end })));
    }),
  );
});

test("a quote that stands nowhere, more than once behind the last place, or is too short, has no place", () => {
  const text = "We say it again and again. Something else is here. We say it again and again.";
  expect(matchQuotes(text, ["Nobody ever said this.", "ok", "Something else is here."])).toEqual([
    "nowhere",
    "too short",
    { start: 27, end: 50 },
  ]);
  // Behind the one before it, it stands once; before all, the first place is the next in order.
  expect(matchQuotes(text, ["Something else is here.", "We say it again and again."])).toEqual([
    { start: 27, end: 50 },
    { start: 51, end: 77 },
  ]);
  expect(
    matchQuotes(`${text} The end of it all.`, ["The end of it all.", "We say it again and again."]),
  ).toEqual([{ start: 78, end: 96 }, "several"]);
});

test("hundreds of sentences that begin alike are told apart by what follows, and the same one twice is not guessed at", () => {
  const sentences = Array.from({ length: 400 }, (_, at) => `We will in year ${at} increase the budget.`);
  const text = sentences.join(" ");
  const last = sentences.at(-1) ?? "";
  const quotes = [last, "We will in year 7 increase the budget."];
  expect(
    matchQuotes(text, quotes).map((at) => typeof at === "object" && text.slice(at.start, at.end)),
  ).toEqual(quotes);
  const again = Array.from(
    { length: 400 },
    (_, at) => `The very same words begin this sentence, ${at}.`,
  ).join(" ");
  expect(matchQuotes(again, ["The very same words begin this sentence, 7."])).toEqual(["several"]);
  // In order, each goes on behind the one before it.
  expect(
    matchQuotes(`First of all. ${again}`, ["First of all.", "The very same words begin this sentence, 0."]),
  ).toEqual([
    { start: 0, end: 13 },
    { start: 14, end: 57 },
  ]);
});

test("accents typed in two signs, soft hyphens and scripts without blanks are found", () => {
  const text = "Der Rat beschließt für alle Länder. 我们支持所有国家的移民政策和发展。后来";
  expect(
    matchQuotes(text, ["beschließt fu\u0308r alle La\u0308n\u00adder.", "支持所有国家的移民政策和发展。"]),
  ).toEqual([
    { start: 8, end: 35 },
    { start: 38, end: 53 },
  ]);
});

test("the Manifesto Project's columns; headings and rows without a code are counted, numbers lose their point", () => {
  const csv =
    'text,cmp_code,eu_code\n"Equality, a heading",H,NA\nWe want equality.,503,NA\nAnd freedom.,201.0,NA\nWhatever.,NA,NA\nLess of it.,000,\n';
  expect(readCodedStatements(csv)).toEqual({
    statements: [
      { row: 3, text: "We want equality.", code: "503" },
      { row: 4, text: "And freedom.", code: "201" },
    ],
    uncoded: 3,
  });
  expect(() => readCodedStatements("text,note\na,b\n")).toThrow(/“cmp_code”/);
});

test("hostile: thousands of rows that begin alike in a long text of one word take no more than their length", () => {
  const text = "again and again ".repeat(60_000);
  const from = process.cpuUsage().user;
  matchQuotes(
    text,
    Array.from({ length: 5_000 }, (_, at) => `again and again and not ${at}`),
  );
  expect((process.cpuUsage().user - from) / 1000).toBeLessThan(10_000);
});
