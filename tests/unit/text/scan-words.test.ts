import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanWords } from "@/lib/core/text/scan-words";
import { TokenList } from "@/lib/core/text/token-list";
import { corpusTexts } from "@/tests/fixtures/text-arbitraries";

const segmenter = new Intl.Segmenter("und", { granularity: "word" });

interface Piece {
  readonly start: number;
  readonly end: number;
}

function ownTokens(text: string): Piece[] {
  const tokens = new TokenList();
  scanWords(text, 0, text.length, tokens);
  return Array.from({ length: tokens.length }, (_, k) => ({ start: tokens.start(k), end: tokens.end(k) }));
}

function platformTokens(text: string): Piece[] {
  return [...segmenter.segment(text)]
    .filter(({ segment }) => !/^\s+$/u.test(segment))
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** Pieces of `cutters` that begin inside a piece of `whole`: what one side joins and the other cuts. */
function cutInside(whole: readonly Piece[], cutters: readonly Piece[]): Piece[] {
  const starts = new Set(cutters.map(({ start }) => start));
  return whole.filter(({ start, end }) => {
    for (let at = start + 1; at < end; at++) if (starts.has(at)) return true;
    return false;
  });
}

const words = fc.constantFrom(
  ..."the Straße naïve e\u0301tude don’t it's l'été Київ п'ять Ελλάδα שלום مُحَمَّد हिन्दी தமிழ் 한국어 ქართული Հայերեն ትግርኛ a\u200db co\u00adoperate".split(
    " ",
  ),
);
const signs = fc.constantFrom(
  ",",
  ";",
  "!",
  "?",
  "(",
  ")",
  "“",
  "”",
  "«",
  "»",
  "—",
  "…",
  "/",
  "&",
  "👍🏽",
  "👩‍👩‍👧‍👦",
  "€",
  "¿",
);

describe("scanWords", () => {
  it("cuts words and signs where Intl.Segmenter does, in scripts that part their words", () => {
    const text = fc
      .array(fc.tuple(words, fc.option(signs, { nil: "" }), fc.constantFrom(" ", "  ", "\n", "\u00a0")), {
        maxLength: 12,
      })
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(text, (given) => {
        expect(ownTokens(given)).toEqual(platformTokens(given));
      }),
      { numRuns: 1000 },
    );
  });

  it("cuts Latin words by the short way as it cuts Cyrillic ones by the rules", () => {
    // The short way knows units below U+0300 only, so the same text in Cyrillic letters takes the long one.
    const cyrillic = (text: string) =>
      text.replace(/[a-zA-Z]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) + (sign < "a" ? 0x410 - 0x41 : 0x430 - 0x61)),
      );
    const unit = fc.constantFrom(
      ..."abXY",
      ..."09.,'’·:;-/$€%()§…\u00ad\u0301\u200d \n",
      "  ",
      "..",
      "12",
      "Q. ",
      "漢",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), (given) => {
        expect(ownTokens(given)).toEqual(ownTokens(cyrillic(given)));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["漢\u{e0100}字", ["漢\u{e0100}", "字"]],
    ["か\u3099く", ["か\u3099", "く"]],
    ["，，「漢」。", ["，，", "「", "漢", "」", "。"]],
    ["a,\u0301b", ["a", ",\u0301", "b"]],
    ["l’an d'été fin’", ["l’an", "d'été", "fin", "’"]],
    ["Satz 12. Mai 2013, Mai 2013.", ["Satz", "12. Mai 2013", ",", "Mai 2013", "."]],
    ["ends.Next e.g. done. 5 漢", ["ends", ".", "Next", "e.g.", "done", ".", "5", "漢"]],
  ])("cuts %j", (text, tokens) => {
    expect(ownTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(tokens);
  });

  it("departs from Intl.Segmenter in whole texts only as its comment says", () => {
    for (const { name, text } of corpusTexts) {
      for (const line of text.split("\n")) {
        const own = ownTokens(line);
        const platform = platformTokens(line);
        const of = ({ start, end }: Piece) => line.slice(start, end);
        // Joined: numbers, amounts, dates, names with initials, abbreviations, runs of one sign.
        const joined = cutInside(own, platform)
          .map(of)
          .filter((token) => !/\p{Nd}|\p{Lu}\.|^(.)\1+$/u.test(token));
        // Cut: the end of one sentence and the start of the next without a space; an underscore.
        const cut = cutInside(platform, own)
          .map(of)
          .filter((token) => !/\p{Ll}\.\p{Lu}|_/u.test(token));
        expect({ name, joined, cut }).toEqual({ name, joined: [], cut: [] });
      }
    }
  });

  it("takes amounts, dates and names with initials as one token each", () => {
    const text = "On September 27, 2013 W. Bush gave $30 million or 5 % of €1,500.25.";
    const tokens = ownTokens(text).map(({ start, end }) => text.slice(start, end));
    expect(tokens).toEqual([
      "On",
      "September 27, 2013",
      "W. Bush",
      "gave",
      "$30 million",
      "or",
      "5 %",
      "of",
      "€1,500.25",
      ".",
    ]);
  });
});

it("keeps a number whole that is written with the signs of its script", () => {
  const cut = (text: string) => ownTokens(text).map(({ start, end }) => text.slice(start, end));
  expect(cut("٧٫٥ مليون")).toEqual(["٧٫٥", "مليون"]);
  expect(cut("١٬٠٠٠٬٠٠٠")).toEqual(["١٬٠٠٠٬٠٠٠"]);
  expect(cut("７．５億")).toEqual(["７．５", "億"]);
});
