import { expect, it } from "vitest";
import { readPdf } from "@/lib/server/import/pdf/read-pdf";
import { makePdf, type PdfText } from "@/tests/factories/make-pdf";

const blocksOf = async (pages: readonly (readonly PdfText[])[]) => {
  const { text, blocks } = await readPdf(makePdf(pages));
  return blocks.map(({ kind, start, end, chrome }) => ({ kind, text: text.slice(start, end), chrome }));
};

it("joins the lines of a clause that hangs far behind its number, with the numbers of specifications, too", async () => {
  const clause = (number: string, at: number, ...lines: string[]): PdfText[] => [
    { text: number, x: 90, y: 700 - at },
    ...lines.map((text, line) => ({ text, x: 150, y: 700 - at - 14 * line })),
  ];
  const page = [
    ...clause("1.", -80, "General"),
    ...clause(
      "2.",
      -30,
      "Lamps of the harbour and of its quays, in every season of the year, shall",
      "be lit by the keeper.",
    ),
    ...clause(
      ".1",
      20,
      "The keeper of the outer harbour shall trim the lamps each evening and tell the",
      "office of the harbour what he found.",
    ),
    ...clause(
      ".2",
      70,
      "The office of the harbour shall count the lamps that were lit, and shall make the",
      "count known.",
    ),
  ];
  expect((await blocksOf([page])).map(({ kind, text }) => [kind, text])).toEqual([
    ["list-item", "1. General"],
    [
      "list-item",
      "2. Lamps of the harbour and of its quays, in every season of the year, shall be lit by the keeper.",
    ],
    [
      "list-item",
      ".1 The keeper of the outer harbour shall trim the lamps each evening and tell the office of the harbour what he found.",
    ],
    [
      "list-item",
      ".2 The office of the harbour shall count the lamps that were lit, and shall make the count known.",
    ],
  ]);
});

it("folds numbers that count the pages where wide margins set them far in, and no figure that only stands there", async () => {
  const page = (number: string, words: string): PdfText[] => [
    { text: `${words} of the harbour are lit by the keeper of the outer quay each evening.`, x: 60, y: 700 },
    { text: "They are counted when the ships have come in and their tolls have been paid.", x: 60, y: 400 },
    { text: number, x: 300, y: 150 },
  ];
  const folded = async (...pages: PdfText[][]) =>
    (await blocksOf(pages)).filter(({ chrome }) => chrome !== null).map(({ text, chrome }) => [text, chrome]);
  expect(await folded(page("7", "Lamps"), page("8", "Buoys"), page("9", "Bells"))).toEqual(
    ["7", "8", "9"].map((number) => [number, "page number"]),
  );
  expect(await folded(page("70", "Lamps"), page("85", "Buoys"), page("91", "Bells"))).toEqual([]);
});
