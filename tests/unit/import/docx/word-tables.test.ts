import { expect, it } from "vitest";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { makeDocx, wordParagraph } from "@/tests/factories/make-zip";

const cell = (...paragraphs: string[]) =>
  `<w:tc>${paragraphs.map((words) => wordParagraph(words)).join("")}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

/** The kinds and words of the blocks of a Word file with one table. */
async function blocksOf(...rows: string[]) {
  const { text, blocks } = await readDocx(
    await makeDocx(`<w:tbl>${rows.join("")}</w:tbl>${wordParagraph("End.")}`),
  );
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

it("takes the paragraphs out of a table whose other cells are its margins", async () => {
  const margined = row(cell(""), cell("Ports shall dredge.", "They report each year."), cell(""));
  expect(await blocksOf(margined, row(cell(""), cell("Ships pay."), cell("")))).toEqual([
    ["paragraph", "Ports shall dredge."],
    ["paragraph", "They report each year."],
    ["paragraph", "Ships pay."],
    ["paragraph", "End."],
  ]);
});

it("leaves figures in their places where each row has one", async () => {
  expect(await blocksOf(row(cell("5"), cell("")), row(cell(""), cell("6")))).toEqual([
    ["table-row", "5\t"],
    ["table-row", "\t6"],
    ["paragraph", "End."],
  ]);
});
