import "server-only";
import { createHash } from "node:crypto";
import type { PreviewAbout } from "@/lib/contracts/document-input";
import type { PreviewView } from "@/lib/contracts/preview-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { textDirection } from "@/lib/core/text/text-direction";
import { recurringOnSite } from "@/lib/server/derived/captures/recurring-on-site";
import { checkSeal } from "@/lib/server/import/network/origin-seal";
import { readVersion } from "@/lib/server/import/read-version";
import { keepSent } from "@/lib/server/import/recently-sent";
import { mayImport } from "@/lib/server/permissions/may-import";
import { presentDate } from "@/lib/server/presenters/present-version-ref";
import { type Waiting, waitingOf } from "@/lib/server/threads/waiting";

/** Enough to see whether a text was read right; the whole is there once it is saved. */
const SHOWN_BLOCKS = 200;

/** Reads a file or a pasted text as an import would, and stores nothing. The bytes are kept for a while, for whoever sent them. */
export async function previewVersion(
  viewer: Viewer,
  { place, fileName, origin }: PreviewAbout,
  bytes: Uint8Array,
  waiting: Waiting = {},
): Promise<PreviewView> {
  const workspaceId = await mayImport(viewer, place);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (origin) checkSeal(origin, sha256);
  const { version, positions } = await readVersion({ bytes, fileName, origin, ...waitingOf(waiting) });
  if (viewer.kind === "person") keepSent(viewer.userId, sha256, bytes);
  const recurring = await recurringOnSite({
    ...version,
    workspaceId,
    documentId: "documentId" in place ? place.documentId : null,
  });
  const blocks = version.blocks.slice(0, SHOWN_BLOCKS);
  return {
    // What the version will stand for: the text may state no date, and its capture or its name give one.
    metadata: { ...version.metadata, date: presentDate(version) },
    lang: version.lang,
    dir: textDirection(version.lang ?? "und"),
    words: version.words,
    bytes: bytes.byteLength,
    sha256,
    text: version.text.slice(0, blocks.at(-1)?.end ?? 0),
    blocks,
    count: {
      blocks: version.blocks.length,
      furniture: version.blocks.filter(({ chrome }) => chrome !== null).length,
      positions: positions.length,
    },
    recurring,
    warnings: version.warnings,
  };
}
