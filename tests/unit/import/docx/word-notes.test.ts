import { expect, it } from "vitest";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { makeDocx } from "@/tests/factories/make-zip";
import { wordParts } from "@/tests/factories/word-list";

const call = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const paragraph = (words: string, id: number, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${words}</w:t></w:r>${call(id)}</w:p>`;
const note = (id: number, words: string) =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:footnote>`;
const section = (format: string, restart = "") =>
  `<w:sectPr><w:footnotePr><w:numFmt w:val="${format}"/>${restart}</w:footnotePr></w:sectPr>`;

it("marks notes in the format of the section they are called in, as word processors state it in each file", async () => {
  const body =
    paragraph("Fees rise", 2) +
    paragraph("Tolls fall", 3, section("upperRoman")) +
    paragraph("Berths stay", 4) +
    section("lowerLetter", '<w:numRestart w:val="eachSect"/>');
  const footnotes = note(2, "Act 7.") + note(3, "Act 8.") + note(4, "Act 9.");
  const { text } = await readDocx(await makeDocx(body, wordParts({ footnotes })));
  expect(text.split(/\n+/)).toEqual([
    "Fees rise[I]",
    "Tolls fall[II]",
    "Berths stay[a]",
    "[I] Act 7.",
    "[II] Act 8.",
    "[a] Act 9.",
  ]);
});
