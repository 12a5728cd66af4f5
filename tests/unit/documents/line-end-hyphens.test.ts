import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineEndHyphens } from "@/lib/core/documents/plain-text/line-end-hyphens";

/** Sets a text in lines: words are divided with a hyphen where `cuts` says, and at their own hyphens. */
function wrap(text: string, width: number, cuts: ReadonlyMap<string, readonly number[]>): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const room = width - line.length - (line ? 1 : 0);
    if (word.length <= room) {
      line += (line ? " " : "") + word;
      continue;
    }
    const places = [...(cuts.get(word.replace(/\W+$/, "")) ?? [])].map((at) => ({ at, sign: "-" }));
    for (const own of word.matchAll(/-/g)) places.push({ at: own.index + 1, sign: "" });
    const place = places
      .filter(({ at, sign }) => at + sign.length <= room)
      .toSorted((a, b) => b.at - a.at)[0];
    if (place) {
      lines.push(`${line}${line ? " " : ""}${word.slice(0, place.at)}${place.sign}`);
      line = word.slice(place.at);
    } else {
      if (line) lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

const unwrapped = (lines: readonly string[], elsewhere: readonly string[] = []) => {
  const hyphens = new LineEndHyphens([...lines, "", ...elsewhere]);
  return lines.slice(1).reduce((text, line) => hyphens.join(text, line), lines[0] ?? "");
};

const CUTS = new Map<string, readonly number[]>([
  ["international", [5, 7, 9]],
  ["responsibilities", [2, 7, 10]],
  ["government", [6]],
  ["cooperation", [2, 5, 7]],
  ["interagency", [5, 7]],
  ["information", [2, 5, 7]],
  ["municipalities", [4, 8]],
  ["recommendation", [5, 10]],
]);
const WORDS = [
  ...CUTS.keys(),
  ..."the of states and to report on water a year households non-governmental long-term cross-border self-government 2013-2016 North-South well-known well".split(
    " ",
  ),
];

describe("hyphens at the ends of lines", () => {
  it("law: a text set in any width reads the same, if it holds what it divides once in one piece", () => {
    const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 30, maxLength: 120 });
    fc.assert(
      fc.property(sentence, fc.integer({ min: 22, max: 90 }), (words, width) => {
        const text = words.join(" ");
        expect(unwrapped(wrap(text, width, CUTS), [...CUTS.keys()])).toBe(text);
      }),
    );
  });

  it("law: no letter is lost or made, whatever the lines are", () => {
    const letters = (text: string) => text.replace(/[\s\u00ad\u2010-]/gu, "");
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 20 }), { minLength: 1 }), (lines) => {
        expect(letters(unwrapped(lines))).toBe(letters(lines.join("")));
      }),
    );
  });

  const joined = (line: string, next: string, ...others: string[]) =>
    new LineEndHyphens([line, next, ...others]).join(line, next);

  it.each([
    ["the inter-", "national response", "the international response"],
    ["of non-", "governmental bodies", "of non-governmental bodies"],
    ["the U.S.-", "Mexico border", "the U.S.-Mexico border"],
    ["the 2013-", "2016 period", "the 2013-2016 period"],
    ["season 2013-", "14 was", "season 2013-14 was"],
    ["the North-", "South talks", "the North-South talks"],
    ["short-", "and long-term aims", "short- and long-term aims"],
    ["Arbeits-", "und Sozialrecht", "Arbeits- und Sozialrecht"],
    ["the identifica‐", "tion of them", "the identification of them"],
    ["the respon\u00ad", "sibilities", "the responsibilities"],
    ["the word -", "as it is", "the word - as it is"],
    ["INTERNA-", "TIONAL LAW", "INTERNATIONAL LAW"],
    ["die Verant-", "wortung ist gemein-", "die Verant-wortung ist gemein-"],
    ["la coopé-", "ration", "la coopération"],
    ["a short-", "age of water", "a shortage of water"],
    ["a short-", "term aim", "a short-term aim"],
    ["twenty-", "five states", "twenty-five states"],
    ["a software-as-a-", "service provider", "a software-as-a-service provider"],
    ["какими-", "либо идеями", "какими-либо идеями"],
    [
      "at https://ports.example/for-",
      "organisations/dues",
      "at https://ports.example/for-organisations/dues",
    ],
    ["the www.ports.example/inter-", "national pages", "the www.ports.example/inter-national pages"],
  ])("%s / %s", (line, next, expected) => {
    expect(joined(line, next)).toBe(expected);
  });

  it("lets the document decide, before any rule", () => {
    expect(joined("the co-", "operation", "co-operation is")).toBe("the co-operation");
    expect(joined("the co-", "operation", "cooperation is")).toBe("the cooperation");
    expect(joined("trade-", "offs of the trade", "the offs are")).toBe("trade-offs of the trade");
  });

  it("goes by the habit of a text: one that divides words does it everywhere", () => {
    expect(joined("die Verant-", "wortung", "der Rat")).toBe("die Verant-wortung");
    expect(joined("die Verant-", "wortung", "der Bericht-", "erstatter")).toBe("die Verant-wortung");
    expect(joined("die Verant-", "wortung", "die Einricht-", "ung")).toBe("die Verantwortung");
  });

  it("takes linear time for a word of many hyphens", () => {
    const lines = Array.from({ length: 1000 }, () => "a-".repeat(40));
    const start = performance.now();
    unwrapped(lines);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
