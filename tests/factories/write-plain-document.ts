import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { notesOf, type PlainDocument } from "@/tests/fixtures/plain-document";
import { makeZip } from "./make-zip";

/** As a site writes it: notes at the end, each with a way back. */
export function asHtml(document: PlainDocument): string {
  let notes = 0;
  const body = document.parts.map((part) => {
    if (part.kind === "heading") return `<h2>${part.words}</h2>`;
    if (part.kind === "paragraph") {
      const mark =
        part.note === null ? "" : `<sup><a href="#fn${++notes}" id="ref${notes}">${notes}</a></sup>`;
      return `<p>${part.words}${mark}</p>`;
    }
    if (part.kind === "table") {
      const [head = [], ...rows] = part.rows;
      const row = (cells: readonly string[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
      return `<table><thead>${row(head, "th")}</thead><tbody>${rows.map((cells) => row(cells, "td")).join("")}</tbody></table>`;
    }
    const sub = (items: readonly string[]) =>
      items.length > 0 ? `<ol type="a">${items.map((each) => `<li>${each}</li>`).join("")}</ol>` : "";
    return `<ol>${part.items.map((each) => `<li>${each.words}${sub(each.sub)}</li>`).join("")}</ol>`;
  });
  const foot = notesOf(document).map(
    (note, at) => `<li id="fn${at + 1}">${note} <a href="#ref${at + 1}">↩</a></li>`,
  );
  const section = foot.length > 0 ? `<section role="doc-endnotes"><ol>${foot.join("")}</ol></section>` : "";
  return `<!doctype html><html lang="en"><head><title>${document.title}</title></head><body><main><h1>${document.title}</h1>${body.join("")}${section}</main></body></html>`;
}

/** As a library that writes Word files does. */
export async function asDocx(document: PlainDocument): Promise<Uint8Array> {
  let notes = 0;
  let lists = 0;
  const children = document.parts.flatMap((part): (Paragraph | Table)[] => {
    if (part.kind === "heading")
      return [new Paragraph({ text: part.words, heading: HeadingLevel.HEADING_2 })];
    if (part.kind === "paragraph") {
      const mark = part.note === null ? [] : [new FootnoteReferenceRun(++notes)];
      return [new Paragraph({ children: [new TextRun(part.words), ...mark] })];
    }
    if (part.kind === "table")
      return [
        new Table({
          rows: part.rows.map(
            (cells, at) =>
              new TableRow({
                tableHeader: at === 0,
                children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })),
              }),
          ),
        }),
      ];
    const instance = ++lists;
    const item = (text: string, level: number) =>
      new Paragraph({ text, numbering: { reference: "list", level, instance } });
    return part.items.flatMap(({ words, sub }) => [item(words, 0), ...sub.map((each) => item(each, 1))]);
  });
  const footnotes = Object.fromEntries(
    notesOf(document).map((note, at) => [at + 1, { children: [new Paragraph(note)] }]),
  );
  const file = new Document({
    numbering: {
      config: [
        {
          reference: "list",
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: "%1." },
            { level: 1, format: LevelFormat.LOWER_LETTER, text: "%2." },
          ],
        },
      ],
    },
    footnotes,
    sections: [
      { children: [new Paragraph({ text: document.title, heading: HeadingLevel.HEADING_1 }), ...children] },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

const NAMESPACES = ["office", "text", "table", "style"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const LIST =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>' +
  '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix="."/></text:list-style>';

/** OpenDocument as an office program lays it out. */
export function asOdt(document: PlainDocument): Promise<Uint8Array> {
  let notes = 0;
  const body = document.parts.map((part) => {
    if (part.kind === "heading") return `<text:h text:outline-level="2">${part.words}</text:h>`;
    if (part.kind === "paragraph") {
      const at = part.note === null ? 0 : ++notes;
      const mark = at
        ? `<text:note text:id="n${at}" text:note-class="footnote"><text:note-citation>${at}</text:note-citation><text:note-body><text:p>${part.note}</text:p></text:note-body></text:note>`
        : "";
      return `<text:p>${part.words}${mark}</text:p>`;
    }
    if (part.kind === "table") {
      const row = (cells: readonly string[]) =>
        `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join("")}</table:table-row>`;
      const [head = [], ...rows] = part.rows;
      return `<table:table><table:table-header-rows>${row(head)}</table:table-header-rows>${rows.map(row).join("")}</table:table>`;
    }
    const list = (items: string) => `<text:list text:style-name="L">${items}</text:list>`;
    const item = (words: string, inside = "") =>
      `<text:list-item><text:p>${words}</text:p>${inside}</text:list-item>`;
    const sub = (items: readonly string[]) =>
      items.length > 0 ? `<text:list>${items.map((each) => item(each)).join("")}</text:list>` : "";
    return list(part.items.map((each) => item(each.words, sub(each.sub))).join(""));
  });
  return makeZip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
    {
      name: "content.xml",
      content: `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:automatic-styles>${LIST}</office:automatic-styles><office:body><office:text><text:h text:outline-level="1">${document.title}</text:h>${body.join("")}</office:text></office:body></office:document-content>`,
    },
  ]);
}
