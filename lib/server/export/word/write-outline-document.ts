import "server-only";
import type { Outline, OutlinePart } from "@/lib/view-models/exports/outline";
import { wordPackage } from "./word-package";
import { xmlWords } from "./xml-words";

const paragraph = (words: string, style: string | null, look = ""): string => {
  const properties =
    style || look ? `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ""}${look}</w:pPr>` : "";
  const lines = words
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${xmlWords(line)}</w:t>`)
    .join("<w:br/>");
  return `<w:p>${properties}<w:r>${lines}</w:r></w:p>`;
};

/** An outline as a Word file. */
export function writeOutlineDocument({ title, parts }: Outline): Promise<Uint8Array<ArrayBuffer>> {
  const body = [paragraph(title, "Heading1"), ...parts.map(partXml)].join("");
  return wordPackage({ title, lang: "en", body });
}

function partXml(part: OutlinePart): string {
  switch (part.kind) {
    case "heading":
      return paragraph(part.words, `Heading${part.level}`);
    case "line":
      return paragraph(part.words, null);
    case "quote":
      return paragraph(part.words, "Quote", part.dir === "rtl" ? "<w:bidi/>" : "");
    case "table":
      return tableXml(part.rows);
  }
}

function tableXml(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const width = Math.floor(9_000 / columns);
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>`;
  const row = (cells: readonly string[], at: number) =>
    `<w:tr>${at === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells
      .map(
        (words) =>
          `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(words, null)}</w:tc>`,
      )
      .join("")}</w:tr>`;
  // A table is followed by a paragraph: Word takes none at the end of a text.
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr>${grid}${rows.map(row).join("")}</w:tbl><w:p/>`;
}
