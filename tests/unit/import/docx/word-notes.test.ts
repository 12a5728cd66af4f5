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

it("marks notes whose numbers are lifted and smaller, as LibreOffice writes them, and leaves words that are only set straight", async () => {
  const lifted = (half: number, size: number) =>
    `<w:r><w:rPr><w:position w:val="${half}"/><w:sz w:val="${size}"/></w:rPr><w:t>1</w:t></w:r>`;
  const body = [lifted(8, 19), lifted(2, 19), lifted(8, 24)]
    .map((run) => `<w:p><w:r><w:t>The fund is $1.5 million</w:t></w:r>${run}</w:p>`)
    .join("");
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:sz w:val="24"/></w:rPr></w:style>';
  const { text } = await readDocx(await makeDocx(body, wordParts({ styles })));
  expect(text.split(/\n+/)).toEqual([
    "The fund is $1.5 million[1]",
    "The fund is $1.5 million1",
    "The fund is $1.5 million1",
  ]);
});
