import "server-only";
import type { Block } from "@/lib/core/documents/block";
import { ANNEX_STYLE } from "@/lib/core/documents/comparison-annex";
import { xmlWords } from "@/lib/server/export/xml-words";
import { WORD_NAMESPACES } from "./word-namespaces";

/** The style of a block, as a property of its paragraph. */
export function paragraphStyle(block: Pick<Block, "kind" | "level" | "chrome"> | undefined): string {
  const style = block && styleOf(block);
  return style ? `<w:pStyle w:val="${style}"/>` : "";
}

function styleOf({ kind, level, chrome }: Pick<Block, "kind" | "level" | "chrome">): string | null {
  if (chrome !== null) return "PageNavigation";
  if (kind === "heading") return `Heading${Math.min(6, Math.max(1, level ?? 2))}`;
  return kind === "list-item"
    ? "ListParagraph"
    : kind === "quote"
      ? "Quote"
      : kind === "caption"
        ? "Caption"
        : null;
}

const HEADING_SIZES = [34, 29, 26, 24, 22, 22];

const headings = HEADING_SIZES.map(
  (size, at) =>
    `<w:style w:type="paragraph" w:styleId="Heading${at + 1}"><w:name w:val="heading ${at + 1}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${at}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`,
).join("");

const paragraph = (id: string, name: string, form: string, look = "", basedOn = "Normal") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${form ? `<w:pPr>${form}</w:pPr>` : ""}${look ? `<w:rPr>${look}</w:rPr>` : ""}</w:style>`;

/** The styles of every file that is written; fonts are what the reader's own machine has. @param lang BCP 47, "und" for none */
export function wordStyles(lang: string): string {
  const language = lang === "und" ? "" : `<w:lang w:val="${xmlWords(lang)}" w:bidi="${xmlWords(lang)}"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles ${WORD_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/>${language}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${headings}${[
    paragraph("ListParagraph", "List Paragraph", '<w:spacing w:after="80"/>'),
    paragraph("Quote", "Quote", '<w:ind w:left="567" w:right="567"/>', "<w:i/>"),
    paragraph("Caption", "caption", '<w:spacing w:after="80"/>', '<w:i/><w:sz w:val="20"/>'),
    paragraph(
      "PageNavigation",
      "Page navigation",
      '<w:spacing w:after="40"/>',
      '<w:color w:val="6B6B6B"/><w:sz w:val="18"/>',
    ),
    paragraph("Annex", ANNEX_STYLE, '<w:spacing w:after="80"/>', '<w:sz w:val="20"/>'),
    paragraph("AnnexHeading", `${ANNEX_STYLE} heading`, "<w:keepNext/>", '<w:b/><w:sz w:val="26"/>', "Annex"),
    paragraph("Header", "header", "", '<w:color w:val="6B6B6B"/><w:sz w:val="18"/>'),
    paragraph("CommentText", "annotation text", '<w:spacing w:after="0"/>', '<w:sz w:val="20"/>'),
  ].join(
    "",
  )}<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="8A8A8A"/>`).join("")}</w:tblBorders></w:tblPr></w:style></w:styles>`;
}
