import { readFile } from "node:fs/promises";
import { decodeText } from "@/lib/core/documents/decode-text";
import { readPlainText } from "@/lib/core/documents/read-plain-text";
import { readHtml } from "@/lib/server/import/read-html";

/** `{id, file, mediaType}` → `{metadata, blocks:[{kind, text, chrome}]}`. */
export async function respond(request: Record<string, unknown>) {
  if (typeof request.file !== "string") throw new Error("`file` must be a path");
  const { text } = decodeText(await readFile(request.file));
  const document = request.mediaType === "text/html" ? readHtml(text, { page: true }) : readPlainText(text);
  return {
    metadata: { ...document.metadata, date: document.metadata.date?.iso ?? null },
    blocks: document.blocks.map((block) => ({
      kind: block.kind,
      text: document.text.slice(block.start, block.end),
      chrome: block.chrome !== null,
    })),
  };
}
