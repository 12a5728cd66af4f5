import "server-only";
import type { PreviewVersionInput } from "@/lib/contracts/document-input";
import type { PreviewView } from "@/lib/contracts/preview-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { textDirection } from "@/lib/core/text/text-direction";
import { findDocumentSubject } from "@/lib/server/db/documents";
import { bytesOfInput } from "@/lib/server/import/bytes-of-input";
import { readVersion } from "@/lib/server/import/read-version";

/** Enough to see whether a text was read right; the whole is there once it is saved. */
const SHOWN_BLOCKS = 200;

/** Reads a file or a pasted text as an import would, and stores nothing. */
export async function previewVersion(viewer: Viewer, input: PreviewVersionInput): Promise<PreviewView> {
  if ("workspaceId" in input) {
    assertCan(viewer, "document.edit", { workspaceId: input.workspaceId });
  } else {
    const document = required(await findDocumentSubject(input.documentId));
    assertCan(viewer, "version.import", {
      workspaceId: document.workspaceId,
      deleted: document.deletedAt !== null,
    });
  }
  const bytes = await bytesOfInput(input);
  const { version, positions } = await readVersion({ bytes, fileName: input.file?.name || "pasted.txt" });
  const blocks = version.blocks.slice(0, SHOWN_BLOCKS);
  return {
    metadata: version.metadata,
    lang: version.lang,
    dir: textDirection(version.lang ?? "und"),
    words: version.words,
    bytes: bytes.byteLength,
    text: version.text.slice(0, blocks.at(-1)?.end ?? 0),
    blocks,
    count: {
      blocks: version.blocks.length,
      furniture: version.blocks.filter(({ chrome }) => chrome !== null).length,
      positions: positions.length,
    },
    warnings: version.warnings,
  };
}
