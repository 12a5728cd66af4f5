import { once } from "node:events";
import { ZipFile } from "yazl";

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly mode?: number;
}

/** A well-formed ZIP archive. */
export async function makeZip(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { name, content, mode } of parts) {
    zip.addBuffer(Buffer.from(content), name, mode === undefined ? {} : { mode });
  }
  zip.end();
  const chunks: Buffer[] = [];
  zip.outputStream.on("data", (chunk: Buffer) => chunks.push(chunk));
  await once(zip.outputStream, "end");
  return new Uint8Array(Buffer.concat(chunks));
}

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
export const WORD_NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';

/** A Word file with the given body (WordprocessingML) and further parts; parts of the same name replace the usual ones. */
export async function makeDocx(body: string, more: readonly ZipPart[] = []): Promise<Uint8Array> {
  const usual: ZipPart[] = [
    { name: "[Content_Types].xml", content: TYPES },
    { name: "_rels/.rels", content: RELS },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0"?><w:document ${WORD_NAMESPACES}><w:body>${body}</w:body></w:document>`,
    },
  ];
  return makeZip([...usual.filter(({ name }) => !more.some((part) => part.name === name)), ...more]);
}

export const wordParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
