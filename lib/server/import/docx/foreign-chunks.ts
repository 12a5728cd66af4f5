import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { decodeText } from "@/lib/core/documents/plain-text/decode-text";
import { AppError } from "@/lib/core/errors";
import { htmlBlocks } from "@/lib/server/import/html/html-blocks";
import { htmlCharset } from "@/lib/server/import/html/html-charset";
import { parseHtml } from "@/lib/server/import/html/parse-html";
import { pageOfMhtml } from "@/lib/server/import/mhtml/read-mhtml";
import { isZip, sniffFormat } from "@/lib/server/import/sniff-format";
import type { DocxPackage } from "./docx-package";

/**
 * Texts in other formats that a Word file takes in (`w:altChunk`), by the link that it calls them with: programs that make reports and
 * pages into Word files leave it to Word to read their HTML. Those of kinds that are not read here are left out.
 *
 * @param readInner what a Word file inside the file says
 */
export async function foreignChunks(
  file: DocxPackage,
  readInner: (bytes: Uint8Array) => Promise<readonly DraftBlock[]>,
): Promise<ReadonlyMap<string, readonly DraftBlock[]>> {
  const chunks = new Map<string, readonly DraftBlock[]>();
  for (const { id, type, part } of await file.relationships(file.main)) {
    if (type !== "aFChunk" || part === null) continue;
    const drafts = await chunkOf(await file.bytes(part), part, readInner).catch(unlessRefused);
    if (drafts) chunks.set(id, drafts);
  }
  return chunks;
}

async function chunkOf(
  bytes: Uint8Array,
  part: string,
  readInner: (bytes: Uint8Array) => Promise<readonly DraftBlock[]>,
): Promise<readonly DraftBlock[] | null> {
  if (isZip(bytes)) return readInner(bytes);
  const format = sniffFormat({ bytes, fileName: part.replace(/\.\w+$/, "") });
  if (format === "mhtml") return drafts(pageOfMhtml(bytes));
  if (format === "html" || (format === "text" && /\.x?html?$/i.test(part)))
    return drafts(decodeText(bytes, htmlCharset(bytes)).text);
  if (format !== "text") return null;
  const lines = decodeText(bytes).text.split(/\r\n?|\n/);
  return drafts(lines.map((line) => `<p>${line.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</p>`).join(""));
}

const drafts = (html: string): readonly DraftBlock[] => htmlBlocks(parseHtml(html), "fragment").drafts;

/** A part that no reader takes is told of; the rest of the file is read all the same. */
function unlessRefused(error: unknown): null {
  if (error instanceof AppError && error.code !== "too-large") return null;
  throw error;
}
