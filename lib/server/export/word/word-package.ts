import "server-only";
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import { xmlWords } from "@/lib/server/export/xml-words";
import { WORD_NAMESPACES } from "./word-namespaces";
import { wordStyles } from "./word-styles";
import { type WrittenComments, writeComments } from "./write-comments";

/** What a Word file of ours is made of. */
interface WordParts {
  readonly title: string;
  /** BCP 47, "und" for none. */
  readonly lang: string;
  /** The contents of `w:body`, but for the section. */
  readonly body: string;
  readonly comments?: WrittenComments;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The parts beside the text, with what they are to it. */
const LINKED = [
  ["styles", `${OFFICE}/styles`, `${WORD_TYPE}.styles+xml`],
  ["settings", `${OFFICE}/settings`, `${WORD_TYPE}.settings+xml`],
  ["header1", `${OFFICE}/header`, `${WORD_TYPE}.header+xml`],
  ["comments", `${OFFICE}/comments`, `${WORD_TYPE}.comments+xml`],
  [
    "commentsExtended",
    "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    `${WORD_TYPE}.commentsExtended+xml`,
  ],
] as const;

/** A whole Word file. The same parts give the same bytes: it holds no time of its own. */
export function wordPackage({
  title,
  lang,
  body,
  comments = writeComments([]),
}: WordParts): Promise<Uint8Array<ArrayBuffer>> {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  const link = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;
  const links = (inside: string) =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const type = (name: string, said: string) => `<Override PartName="/${name}" ContentType="${said}"/>`;
  return zipped({
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type("word/document.xml", `${WORD_TYPE}.document.main+xml`)}${type("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}${LINKED.map(([name, , said]) => type(`word/${name}.xml`, said)).join("")}</Types>`,
    "_rels/.rels": links(
      link(1, `${OFFICE}/officeDocument`, "word/document.xml") +
        link(2, `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
    ),
    "docProps/core.xml": `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlWords(title)}</dc:title></cp:coreProperties>`,
    "word/document.xml": `${XML}<w:document ${WORD_NAMESPACES}><w:body>${body}${section}</w:body></w:document>`,
    "word/_rels/document.xml.rels": links(
      LINKED.map(([name, relation], at) => link(at + 1, relation, `${name}.xml`)).join(""),
    ),
    "word/styles.xml": wordStyles(lang),
    // Without this Word opens the file as one of 2007.
    "word/settings.xml": `${XML}<w:settings ${WORD_NAMESPACES}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
    "word/header1.xml": `${XML}<w:hdr ${WORD_NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">${xmlWords(title)}</w:t></w:r></w:p></w:hdr>`,
    "word/comments.xml": comments.comments,
    "word/commentsExtended.xml": comments.extended,
  });
}

async function zipped(parts: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date(1980, 0, 1), forceDosTimestamp: true });
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}
