import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { AppError } from "@/lib/core/errors";
import type { Capture } from "@/lib/server/import/archives/capture";
import { type ImportInput, importBytes } from "@/lib/server/import/import-bytes";
import type { ImportedDocument } from "@/lib/server/import/imported-document";

/** `{id, file, mediaType}` → `{metadata, blocks:[{kind, text, chrome}], positions, coverage, warnings}`. */
export async function respond(request: Record<string, unknown>) {
  if (typeof request.file !== "string") throw new Error("`file` must be a path");
  const document = await importFirst({
    bytes: await readFile(request.file),
    fileName: basename(request.file),
    ...(typeof request.mediaType === "string" ? { mediaType: request.mediaType } : {}),
  });
  const { date } = document.metadata;
  return {
    // Captured or inferred is not published: only what the document states about itself is its date.
    metadata: {
      ...document.metadata,
      date: date && (date.basis === "published" || date.basis === "updated") ? date.iso : null,
    },
    blocks: document.blocks.map((block) => ({
      kind: block.kind,
      text: document.text.slice(block.start, block.end),
      chrome: block.chrome !== null,
    })),
    positions: document.positions.map(({ range }) => document.text.slice(range.start, range.end)),
    coverage: document.coverage,
    warnings: document.warnings,
  };
}

/** A batch cannot ask: of several captures it takes the largest page. */
async function importFirst(input: ImportInput): Promise<ImportedDocument> {
  try {
    return await importBytes(input);
  } catch (error) {
    const captures =
      error instanceof AppError ? (error.details?.captures as Capture[] | undefined) : undefined;
    const [largest] = captures?.toSorted((a, b) => b.bytes - a.bytes) ?? [];
    if (!largest) throw error;
    return importBytes({ ...input, capture: largest.id });
  }
}
