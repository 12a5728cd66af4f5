import { describe, expect, it } from "vitest";
import { pdfBlocks } from "@/lib/server/import/pdf/pdf-blocks";
import type { PdfLine } from "@/lib/server/import/pdf/pdf-line";
import { readPdf } from "@/lib/server/import/pdf/read-pdf";
import { makePdf, pdfLines } from "@/tests/factories/make-pdf";

const lines = async (...pages: Parameters<typeof makePdf>[0]) => {
  const { text, blocks } = await readPdf(makePdf(pages));
  return blocks.filter(({ chrome }) => chrome === null).map(({ start, end }) => text.slice(start, end));
};
const WORDS = "the board pays for the lamps of the harbour and tells the council what it paid";

describe("papers whose paragraphs are numbered", () => {
  it("a paragraph with the number of a note is no note, where the notes are in smaller letters", async () => {
    const body = Array.from({ length: 10 }, () => WORDS);
    const found = await lines([
      ...pdfLines([`1 In spring ${WORDS}`, ...body, "as the law has it[3]."], { top: 600 }),
      ...pdfLines([`2 In autumn ${WORDS}`, "again."], { top: 400 }),
      ...pdfLines([`3 In winter ${WORDS}`, "once more."], { top: 330 }),
      { text: "3 The law of harbours.", x: 60, y: 80, size: 8 },
    ]);
    expect(found.filter((line) => /^\[?\d/.test(line))).toEqual([
      expect.stringMatching(/^1 In spring/),
      expect.stringMatching(/^2 In autumn/),
      `3 In winter ${WORDS} once more.`,
      "[3] The law of harbours.",
    ]);
  });

  it("an item that the file tags keeps the number that is printed, and gets no bullet", () => {
    const line = (text: string, y: number): PdfLine => ({
      ...{ text, y, page: 1, x: 60, end: 400, size: 12, bold: false, pageHeight: 842, column: 0 },
      ...{ furniture: null, row: null, artifact: false },
      tag: { block: y, role: "item", level: 1, cell: null },
    });
    const blocks = pdfBlocks([
      [line("2 As a small island the city has little land.", 700), line("Lamps are lit.", 600)],
    ]);
    expect(blocks.map(({ text, marker }) => [marker, text])).toEqual([
      ["2", "2 As a small island the city has little land."],
      ["•", "• Lamps are lit."],
    ]);
  });

  it("small capitals part no paragraph and make no heading", async () => {
    const found = await lines([
      {
        text: "Whoever wants to know more about the lamps of the harbours reads what stands",
        x: 60,
        y: 700,
        size: 9,
      },
      { text: "in the", x: 60, y: 689, size: 9 },
      { text: "FOR FURTHER INFORMATION CONTACT AND WHERE TO WRITE", x: 88, y: 689, size: 7.4 },
      {
        text: "section, which names the person who answers for all of them in the coming year.",
        x: 60,
        y: 678,
        size: 9,
      },
    ]);
    expect(found).toHaveLength(1);
  });
});
