import { expect, it } from "vitest";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { makeMhtml } from "@/tests/factories/make-mhtml";
import { makeDocx, wordParagraph } from "@/tests/factories/make-zip";

const OFFICE = "http://schemas.openxmlformats.org";
const LINK = `${OFFICE}/officeDocument/2006/relationships/aFChunk`;

/** A Word file that takes in a text of another format between two paragraphs of its own. */
async function read(name: string, content: string | Uint8Array) {
  const links = `<?xml version="1.0"?><Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="c1" Type="${LINK}" Target="/word/${name}"/></Relationships>`;
  const table =
    "<w:tbl><w:tr><w:tc>" +
    `${wordParagraph("Year")}</w:tc><w:tc>${wordParagraph("Sum")}</w:tc></w:tr><w:tr><w:tc>${wordParagraph("2013")}</w:tc><w:tc>${wordParagraph("$4")}</w:tc></w:tr></w:tbl>`;
  const file = await makeDocx(
    `${wordParagraph("Before it.")}<w:altChunk r:id="c1"/>${wordParagraph("Behind it.")}${table}`,
    [
      { name: "word/_rels/document.xml.rels", content: links },
      { name: `word/${name}`, content },
    ],
  );
  const { text, blocks, warnings } = await readDocx(file);
  const lines = blocks.map(({ kind, table: number, start, end }) => [kind, text.slice(start, end), number]);
  return { lines: lines.slice(1, -3), tables: lines.slice(-2).map(([, , number]) => number), warnings };
}

const PAGE =
  '<html><head><meta charset="utf-8"><title>Wiki</title></head><body><h2>Dues</h2><ol><li>Cap prices – now.</li></ol><table><tr><th>Port</th><th>Dues</th></tr><tr><td>North</td><td>$5</td></tr></table></body></html>';
const READ = [
  ["heading", "Dues", undefined],
  ["list-item", "1. Cap prices – now.", undefined],
  ["table-row", "Port\tDues", 0],
  ["table-row", "North\t$5", 0],
];

it("reads the page that a program left for Word to read, where it stands", async () => {
  const html = await read("chunk1.htm", PAGE);
  expect(html).toEqual({ lines: READ, tables: [1, 1], warnings: [] });
  const mht = makeMhtml([{ type: "text/html; charset=utf-8", body: PAGE, encoding: "quoted-printable" }]);
  expect((await read("chunk1.mht", mht)).lines).toEqual(READ);
});

it("reads plain text and another Word file that it takes in", async () => {
  expect((await read("chunk1.txt", "A < B & C.\r\nSecond line.")).lines).toEqual([
    ["paragraph", "A < B & C.", undefined],
    ["paragraph", "Second line.", undefined],
  ]);
  const inner = await makeDocx(wordParagraph("What the other file says."));
  expect((await read("chunk1.docx", inner)).lines).toEqual([
    ["paragraph", "What the other file says.", undefined],
  ]);
});

it("tells of what it cannot read, and reads the rest", async () => {
  const { lines, warnings } = await read("chunk1.rtf", "{\\rtf1 Words.}");
  expect(lines).toEqual([]);
  expect(warnings).toEqual(["The file takes in a text in another format; that part was not read."]);
});
