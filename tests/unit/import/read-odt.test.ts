import { expect, it } from "vitest";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { readOdt } from "@/lib/server/import/odt/read-odt";
import { sniffFormat } from "@/lib/server/import/sniff-format";
import { makeDocx, makeZip, wordParagraph } from "@/tests/factories/make-zip";
import { wordItem, wordLevel, wordList, wordParts } from "@/tests/factories/word-list";

const NAMESPACES = ["office", "text", "table", "style"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(" ");
const STYLES =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>' +
  '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>' +
  '<style:style style:name="Heading_20_2" style:family="paragraph"/><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>' +
  '<style:style style:name="Struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
  '<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>' +
  '<style:style style:name="Raised" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>';

const odt = (body: string) =>
  makeZip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
    {
      name: "content.xml",
      content: `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
  ]);
const p = (inner: string) => `<text:p>${inner}</text:p>`;
const item = (inner: string, more = "") => `<text:list-item${more}>${inner}</text:list-item>`;
const list = (items: string, more = "") => `<text:list text:style-name="L"${more}>${items}</text:list>`;
const content = ({ text, blocks }: CanonicalDocument) =>
  blocks
    .filter(({ chrome }) => chrome === null)
    .map(({ kind, level, marker, start, end }) => ({ kind, level, marker, words: text.slice(start, end) }));
const words = (document: CanonicalDocument) => content(document).map((block) => block.words);

it("gives the blocks that the same text gives as a Word file", async () => {
  const fromOdt = await readOdt(
    await odt(
      '<text:h text:outline-level="1">Water policy</text:h>' +
        list(
          item(p("Guarantee supply.") + list(item(p("in towns")) + item(p("in villages")))) +
            item(p("Cap prices.")),
        ) +
        p("This holds for all.") +
        list(item(p("Audit utilities.")), ' text:continue-numbering="true"') +
        "<table:table><table:table-row><table:table-cell>" +
        p("Year") +
        "</table:table-cell><table:table-cell>" +
        p("Amount") +
        "</table:table-cell></table:table-row><table:table-row><table:table-cell>" +
        p("2013") +
        "</table:table-cell><table:table-cell>" +
        p("$4 million") +
        "</table:table-cell></table:table-row></table:table>" +
        p("Closing words."),
    ),
  );
  const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
  const fromDocx = await readDocx(
    await makeDocx(
      '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Water policy</w:t></w:r></w:p>' +
        wordItem("Guarantee supply.", 1) +
        wordItem("in towns", 1, 1) +
        wordItem("in villages", 1, 1) +
        wordItem("Cap prices.", 1) +
        wordParagraph("This holds for all.") +
        wordItem("Audit utilities.", 1) +
        `<w:tbl><w:tr>${cell("Year")}${cell("Amount")}</w:tr><w:tr>${cell("2013")}${cell("$4 million")}</w:tr></w:tbl>` +
        wordParagraph("Closing words."),
      wordParts({
        numbering: wordList(1, wordLevel(0, "decimal", "%1.") + wordLevel(1, "lowerLetter", "(%2)")),
      }),
    ),
  );
  expect(fromOdt.text).toBe(fromDocx.text);
  expect(content(fromOdt)).toEqual(content(fromDocx));
  expect(fromOdt.positions.map(({ label }) => label)).toEqual(["1", "2", "3"]);
});

it("reads what is in force: changes accepted, comments out, notes apart, struck and hidden words folded", async () => {
  const document = await readOdt(
    await odt(
      "<text:tracked-changes><text:changed-region><text:deletion>" +
        p("old words") +
        "</text:deletion></text:changed-region></text:tracked-changes>" +
        p(
          'The fee is <text:span text:style-name="Struck">$50</text:span> $70<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>' +
            p("Since 2013.") +
            "</text:note-body></text:note> a year<office:annotation><dc:creator>Reader</dc:creator>" +
            p("Too high?") +
            '</office:annotation>, 12<text:span text:style-name="Raised">2</text:span> percent.<text:span text:style-name="Hidden"> Secret.</text:span>',
        ),
    ),
  );
  expect(words(document)).toEqual(["The fee is $70[1] a year, 12[2] percent.", "[1] Since 2013."]);
  expect(document.text).toContain("$50");
  expect(document.text).not.toContain("old words");
  expect(document.text).not.toContain("Too high");
  expect(document.warnings.join(" ")).toMatch(/tracked changes.*comments.*struck out.*hidden/);
});

it("folds what stands in a hidden section, its tables too, and reads on behind it", async () => {
  const section = (display: string, words: string) =>
    `<text:section${display}>${p(words)}<table:table><table:table-row>${["Chad", "57"].map((word) => `<table:table-cell>${p(`${word} ${words}`)}</table:table-cell>`).join("")}</table:table-row></table:table></text:section>`;
  const document = await readOdt(
    await odt(
      section(' text:display="none"', "unseen") +
        section(' text:display="condition" text:condition="x" text:is-hidden="true"', "held back") +
        section(' text:display="condition" text:condition="x"', "told") +
        section("", "shown") +
        p("behind"),
    ),
  );
  expect(words(document).join(" ")).toBe("told Chad told\t57 told shown Chad shown\t57 shown behind");
  expect(document.text).toContain("unseen");
  expect(document.text).toContain("Chad held back");
  expect(document.warnings.join(" ")).toMatch(/hidden/);
});

it("takes a plain paragraph in a style for headings, or made from one, for a heading", async () => {
  const document = await readOdt(
    await odt(
      '<text:p text:style-name="Heading_20_2">Aims</text:p><text:p text:style-name="P1">Means</text:p><text:p>Words of the body.</text:p>',
    ),
  );
  expect(content(document)).toMatchObject([
    { kind: "heading", level: 2 },
    { kind: "heading", level: 2 },
    { kind: "paragraph" },
  ]);
});

it("counts paragraphs that are numbered one by one, each in the list it names", async () => {
  const numbered = (id: string, level: number, words: string, more = "") =>
    `<text:numbered-paragraph text:list-id="${id}" text:style-name="L" text:level="${level}"${more}><text:number>?</text:number>${p(words)}</text:numbered-paragraph>`;
  const document = await readOdt(
    await odt(
      numbered("a", 1, "act", ' text:start-value="5"') +
        numbered("a", 2, "in time") +
        p("between") +
        numbered("b", 1, "of another list") +
        numbered("a", 1, "report"),
    ),
  );
  expect(words(document)).toEqual(["5. act", "(a) in time", "between", "1. of another list", "6. report"]);
});

it("counts items as they are shown: given starts, headers, lists that begin anew", async () => {
  const document = await readOdt(
    await odt(
      list(
        `${item(p("one")) + item(p("five"), ' text:start-value="5"')}<text:list-header>${p("no number")}</text:list-header>${item(p("six"))}`,
      ) + list(item(p("anew"))),
    ),
  );
  expect(words(document)).toEqual(["1. one", "5. five", "no number", "6. six", "1. anew"]);
});

it("keeps cells in their columns: repeated, over several rows and columns", async () => {
  const cell = (text: string, more = "") =>
    `<table:table-cell${more}>${text ? p(text) : ""}</table:table-cell>`;
  const row = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
  const document = await readOdt(
    await odt(
      `<table:table><table:table-header-rows>${row(`${cell("Region", ' table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell("Sum")}`)}</table:table-header-rows>` +
        row(cell("North", ' table:number-rows-spanned="2"') + cell("a") + cell("1")) +
        row(`<table:covered-table-cell/>${cell("x", ' table:number-columns-repeated="2"')}`) +
        "</table:table>",
    ),
  );
  expect(words(document)).toEqual(["Region\t\tSum", "North\ta\t1", "North\tx\tx"]);
  expect(document.blocks[0]?.headerCells).toEqual([0, 1, 2]);
});

it("refuses a file of the family that holds no text, by what it is", async () => {
  const sheet = await makeZip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
    {
      name: "content.xml",
      content: `<office:document-content ${NAMESPACES}><office:body><office:spreadsheet/></office:body></office:document-content>`,
    },
  ]);
  await expect(readOdt(sheet)).rejects.toThrow(/spreadsheet/);
});

it("knows the styles of the format by their names, though the file does not define them", async () => {
  const named = (style: string, inner: string) => `<text:p text:style-name="${style}">${inner}</text:p>`;
  const read = await readOdt(
    await odt(
      named("Title", "Harbour fees") +
        named("Heading_20_3", "Scope") +
        named("Quotations", "No fee, no berth."),
    ),
  );
  expect(content(read).map(({ kind, level }) => [kind, level])).toEqual([
    ["heading", 1],
    ["heading", 3],
    ["quote", undefined],
  ]);
  expect(read.metadata.title).toBe("Harbour fees");
});

it("says of a protected file that it is protected, not that it is damaged", async () => {
  const protectedFile = await makeZip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
    { name: "content.xml", content: "\u0001\u0002 no XML" },
    {
      name: "META-INF/manifest.xml",
      content:
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    },
  ]);
  await expect(readOdt(protectedFile)).rejects.toThrow(/protected by a password/);
});

it("reads a text that is one XML file as the archive of it, without its pictures", async () => {
  const body = `<text:h text:outline-level="1">Water policy</text:h>${list(item(p("Guarantee supply.")) + item(p("Cap prices.")))}${p("Words.")}`;
  const picture = "<text:p><office:binary-data>iVBORw0KGgo=</office:binary-data></text:p>";
  const flat = `<?xml version="1.0"?>\n<office:document ${NAMESPACES} office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>Water policy</dc:title></office:meta><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}${picture}</office:text></office:body></office:document>`;
  const bytes = new Uint8Array(Buffer.from(flat));
  expect(sniffFormat({ bytes, fileName: "water.fodt" })).toBe("odt");
  expect(content(await readOdt(bytes))).toEqual(content(await readOdt(await odt(body))));
});
