import { expect, it } from "vitest";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { readPdf } from "@/lib/server/import/pdf/read-pdf";
import { makePdf, pdfLines } from "@/tests/factories/make-pdf";
import { makeDocx, wordParagraph } from "@/tests/factories/make-zip";

/** Two authors of one house, as papers name them above their text. */
const LINES = [
  "Tolls of the northern harbours",
  "Ada Keita",
  "Institute of Harbours",
  "Bo Traoré",
  "Institute of Harbours",
  "The harbours of the north take tolls from every ship that lands there, and count them by the month.",
];

it("a line that an author repeats above the text of a Word file or a PDF is no site's name", async () => {
  const word = await readDocx(await makeDocx(LINES.map((line) => wordParagraph(line)).join("")));
  const pdf = await readPdf(
    makePdf([LINES.flatMap((line, at) => pdfLines([line], { top: 760 - 40 * at, size: 11 }))]),
  );
  for (const { text, blocks } of [word, pdf]) {
    expect(text.match(/Institute of Harbours/g)).toHaveLength(2);
    expect(blocks.filter(({ chrome }) => chrome !== null)).toEqual([]);
  }
});
