import { describe, expect, it } from "vitest";
import type { TrackedChanges } from "@/lib/server/import/docx/docx-package";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { makeDocx, wordParagraph } from "@/tests/factories/make-zip";
import { wordLevel, wordList, wordParts } from "@/tests/factories/word-list";

const BY = 'w:id="1" w:author="A" w:date="2024-01-01T00:00:00Z"';
const numbering =
  wordList(1, wordLevel(0, "decimal", "%1.")) + wordList(2, wordLevel(0, "lowerLetter", "(%1)"));
const numPr = (list: number, more = "") =>
  `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/>${more}</w:numPr>`;
const paragraph = (properties: string, words: string, look = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r>${look}<w:t>${words}</w:t></w:r></w:p>`;

async function lines(body: string, changes: TrackedChanges): Promise<string[]> {
  const { text, blocks } = await readDocx(await makeDocx(body, wordParts({ numbering })), changes);
  return blocks.filter(({ chrome }) => chrome === null).map(({ start, end }) => text.slice(start, end));
}
const both = async (body: string) => [await lines(body, "rejected"), await lines(body, "accepted")];

describe("a Word file as it was before its tracked changes", () => {
  it("has the numbers that its paragraphs had", async () => {
    const was = (properties: string) => `<w:pPrChange ${BY}><w:pPr>${properties}</w:pPr></w:pPrChange>`;
    const body =
      paragraph(numPr(2) + was(numPr(1)), "Pay.") +
      paragraph(numPr(2) + was(""), "Report.") +
      paragraph(numPr(2, `<w:ins ${BY}/>`), "Dredge.");
    expect(await both(body)).toEqual([
      ["1. Pay.", "Report.", "Dredge."],
      ["(a) Pay.", "(b) Report.", "(c) Dredge."],
    ]);
  });

  it("has in force what was struck out by form while changes were tracked", async () => {
    const look = `<w:rPr><w:strike/><w:rPrChange ${BY}><w:rPr/></w:rPrChange></w:rPr>`;
    const body = paragraph("", "Ports pay.") + paragraph("", "Pilots pay as well.", look);
    expect(await both(body)).toEqual([["Ports pay.", "Pilots pay as well."], ["Ports pay."]]);
  });

  it("keeps what was said of the paragraph's own mark", async () => {
    const mark = `<w:rPr><w:del ${BY}/></w:rPr><w:pPrChange ${BY}><w:pPr/></w:pPrChange>`;
    const body = paragraph(mark, "Harbour") + paragraph("", "masters pay.");
    expect(await both(body)).toEqual([["Harbour", "masters pay."], ["Harbourmasters pay."]]);
  });

  it("has the cells apart that were merged since", async () => {
    const cell = (words: string, form = "") => `<w:tc><w:tcPr>${form}</w:tcPr>${wordParagraph(words)}</w:tc>`;
    const merge = (how: string) => `<w:cellMerge ${BY} w:vMerge="${how}"/>`;
    const body = `<w:tbl><w:tr>${cell("Quay", merge("rest"))}${cell("5")}</w:tr><w:tr>${cell("", merge("cont"))}${cell("7")}</w:tr></w:tbl>`;
    expect(await both(body)).toEqual([
      ["Quay\t5", "\t7"],
      ["Quay\t5", "Quay\t7"],
    ]);
  });
});
