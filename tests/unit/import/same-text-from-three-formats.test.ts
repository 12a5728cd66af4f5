import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from "docx";
import { describe, expect, it } from "vitest";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { readHtml } from "@/lib/server/import/html/read-html";
import { readMarkdown } from "@/lib/server/import/markdown/read-markdown";
import { readPdf } from "@/lib/server/import/pdf/read-pdf";
import { makePdf, type PdfText } from "@/tests/factories/make-pdf";

const TITLE = "Positions on Migration and Development";
const INTRODUCTION =
  "The delegation states its positions for the dialogue in New York. It asks all states to read them together, because none of them stands alone.";
const FIRST =
  "States should protect all migrants in transit. Migrant victims of crime should be protected whether they are documented or undocumented.";
const SUB = [
  "by reporting the crimes that were committed against them to the police",
  "by giving medical care to those who were injured",
];
const SECOND =
  "Lower the cost of remittances. An additional $16 billion each year would be in the hands of migrants and their families.";
const HEADING = "Development";
const THIRD =
  "Empower diaspora members to engage with their countries of origin, where they can play a powerful role.";
const CLOSING =
  "The paper was agreed by all offices that took part in the dialogue, and it will be read again next year.";

/** Words broken into lines of at most so many characters, as a typesetter breaks them. */
function wrap(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

const html = `<html><body><h1>${TITLE}</h1><p>${INTRODUCTION}</p><ol><li>${FIRST}<ol type="a"><li>${SUB[0]}</li><li>${SUB[1]}</li></ol></li><li>${SECOND}</li></ol><h2>${HEADING}</h2><ol start="3"><li>${THIRD}</li></ol><p>${CLOSING}</p></body></html>`;
const markdown = `# ${TITLE}\n\n${INTRODUCTION}\n\n1. ${FIRST}\n   - (placeholder)\n2. ${SECOND}\n\n## ${HEADING}\n\n3. ${THIRD}\n\n${CLOSING}\n`;

async function docx(): Promise<Uint8Array> {
  const item = (text: string, level = 0) =>
    new Paragraph({ text, numbering: { reference: "positions", level } });
  const file = new Document({
    numbering: {
      config: [
        {
          reference: "positions",
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.LEFT },
            { level: 1, format: LevelFormat.LOWER_LETTER, text: "%2.", alignment: AlignmentType.LEFT },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: TITLE, heading: HeadingLevel.HEADING_1 }),
          new Paragraph(INTRODUCTION),
          item(FIRST),
          ...SUB.map((text) => item(text, 1)),
          item(SECOND),
          new Paragraph({ text: HEADING, heading: HeadingLevel.HEADING_2 }),
          item(THIRD),
          new Paragraph(CLOSING),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** Two pages with running heads and page numbers; the page ends in the midst of a paragraph. */
function pdf(): Uint8Array {
  const lines: { text: string; x: number; size: number; gap: number }[] = [];
  const add = (text: string, { x = 60, hang = 0, size = 11, gap = 10, width = 84 } = {}) => {
    for (const [at, line] of wrap(text, width).entries())
      lines.push({ text: line, x: at === 0 ? x : x + hang, size, gap: at === 0 ? gap : 0 });
  };
  add(TITLE, { size: 20, width: 60 });
  add(INTRODUCTION);
  add(`1. ${FIRST}`, { x: 72, hang: 14, width: 78 });
  for (const [at, text] of SUB.entries()) add(`${"ab"[at]}. ${text}`, { x: 96, hang: 14, gap: 0, width: 74 });
  add(`2. ${SECOND}`, { x: 72, hang: 14, gap: 0, width: 78 });
  add(HEADING, { size: 15, gap: 16 });
  add(`3. ${THIRD}`, { x: 72, hang: 14, width: 78 });
  add(CLOSING);
  const pages: PdfText[][] = [];
  for (const [number, part] of [lines.slice(0, 5), lines.slice(5)].entries()) {
    let y = 740;
    const page: PdfText[] = [
      { text: "Office of Migration", x: 60, y: 800, size: 9 },
      { text: `Page ${number + 1} of 2`, x: 270, y: 30, size: 9 },
    ];
    for (const line of part) {
      y -= line.size * 1.25 + line.gap;
      page.push({ text: line.text, x: line.x, y, size: line.size });
    }
    pages.push(page);
  }
  return makePdf(pages);
}

const content = ({ text, blocks }: CanonicalDocument) =>
  blocks
    .filter(({ chrome }) => chrome === null)
    .map(({ kind, level, marker, start, end }) => ({ kind, level, marker, words: text.slice(start, end) }));

describe("the same text from several formats", () => {
  it("gives the same blocks from HTML, DOCX and PDF", async () => {
    const fromHtml = readHtml(html, { origin: "fragment" });
    const fromDocx = await readDocx(await docx());
    const fromPdf = await readPdf(pdf());
    expect(content(fromDocx)).toEqual(content(fromHtml));
    expect(content(fromPdf)).toEqual(content(fromHtml));
    expect(fromDocx.text).toBe(fromHtml.text);
    expect(content(fromHtml).map(({ kind, marker }) => marker ?? kind)).toEqual([
      "heading",
      "paragraph",
      "1.",
      "a.",
      "b.",
      "2.",
      "heading",
      "3.",
      "paragraph",
    ]);
    for (const document of [fromHtml, fromDocx, fromPdf]) {
      expect(document.positions.map(({ label }) => label)).toEqual(["1", "2", "3"]);
      expect(document.metadata.title).toBe(TITLE);
    }
  });

  it("gives the same blocks from Markdown", () => {
    const source = markdown.replace(
      "   - (placeholder)",
      SUB.map((text, at) => `   ${"ab"[at]}. ${text}`).join("\n"),
    );
    // Markdown has no lettered lists: the letters are words of the item above.
    const found = content(readMarkdown(source));
    expect(found.filter(({ words }) => !/reporting/.test(words)).map(({ words }) => words)).toEqual(
      content(readHtml(html, { origin: "fragment" }))
        .map(({ words }) => words)
        .filter((words) => !/States should|^[ab]\./.test(words)),
    );
  });

  it("keeps pages and folds running heads of a PDF", async () => {
    const { blocks, text } = await readPdf(pdf());
    expect(new Set(blocks.map(({ page }) => page))).toEqual(new Set([1, 2]));
    expect(
      blocks
        .filter(({ chrome }) => chrome !== null)
        .map(({ start, end, chrome }) => [text.slice(start, end), chrome]),
    ).toEqual([
      ["Office of Migration", "running head"],
      ["Page 1 of 2", "page number"],
      ["Office of Migration", "running head"],
      ["Page 2 of 2", "page number"],
    ]);
  });
});

describe("a Word file", () => {
  it("prints numbers that go on after a paragraph, tables as rows, and says what was left out", async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const item = (text: string) => new Paragraph({ text, numbering: { reference: "n", level: 0 } });
    const file = new Document({
      comments: {
        children: [{ id: 0, author: "Reviewer", date: new Date(0), children: [new Paragraph("A comment")] }],
      },
      numbering: {
        config: [
          { reference: "n", levels: [{ level: 0, format: LevelFormat.UPPER_ROMAN, text: "(%1)", start: 4 }] },
        ],
      },
      sections: [
        {
          children: [
            item("States should act on the findings."),
            new Paragraph("This holds for all."),
            item("They should report on what was done."),
            new Table({
              rows: [
                new TableRow({ children: [cell("Year"), cell("Amount")] }),
                new TableRow({ children: [cell("2013"), cell("$18 million")] }),
              ],
            }),
          ],
        },
      ],
    });
    const document = await readDocx(new Uint8Array(await Packer.toBuffer(file)));
    expect(content(document).map(({ words }) => words)).toEqual([
      "(IV) States should act on the findings.",
      "This holds for all.",
      "(V) They should report on what was done.",
      "Year\tAmount",
      "2013\t$18 million",
    ]);
    expect(document.positions.map(({ label }) => label)).toEqual(["IV", "V"]);
    expect(document.warnings).toContainEqual(expect.stringMatching(/comments/));
  });
});
