import "server-only";
import { createHash } from "node:crypto";
import type { OpenArchiveAbout } from "@/lib/contracts/document-input";
import type { CaptureView, FetchedPageView } from "@/lib/contracts/import-view";
import { cleanFileName } from "@/lib/core/documents/clean-file-name";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { markPresent } from "@/lib/server/derived/captures/mark-present";
import { listCaptures, takeCaptures } from "@/lib/server/import/import-bytes";
import { sealOrigin } from "@/lib/server/import/network/origin-seal";
import { mayImport } from "@/lib/server/permissions/may-import";
import { type Waiting, waitingOf } from "@/lib/server/threads/waiting";

/** What a web archive holds, or the documents of it that a person chose, each with the bytes its site sent. */
export interface OpenedArchiveView {
  readonly captures: readonly CaptureView[];
  readonly taken: readonly FetchedPageView[];
  /** What is to be known of the archive: a sentence each. */
  readonly remarks: readonly string[];
}

/** Opens a web archive (WARC, ARC, WACZ): lists its documents, or takes some out. Nothing is stored. */
export async function openArchive(
  viewer: Viewer,
  { place, fileName, take }: OpenArchiveAbout,
  bytes: Uint8Array,
  waiting: Waiting = {},
): Promise<OpenedArchiveView> {
  await mayImport(viewer, place);
  const name = cleanFileName(fileName);
  const input = { bytes, fileName: name, ...waitingOf(waiting) };
  if (!take) {
    const { captures, remarks } = await listCaptures(input);
    const listed = captures.map(({ status: _, ...capture }) => capture);
    return { captures: await markPresent(place, listed), taken: [], remarks };
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const taken = (await takeCaptures(input, take)).map(
    ({ content, url, capturedAt, mediaType, charset, notes }) => ({
      fileName: lastOf(url),
      origin: sealOrigin(
        {
          sourceUrl: /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null,
          capturedAt,
          mediaType,
          charset,
          archive: `${name} (SHA-256 ${sha256})`,
          notes: [...notes],
        },
        createHash("sha256").update(content).digest("hex"),
      ),
      bytes: Buffer.from(content).toString("base64"),
    }),
  );
  return { captures: [], taken, remarks: [] };
}

/** The page's own name; its ending is left to what the bytes are. */
function lastOf(url: string): string {
  if (!URL.canParse(url)) return "capture";
  const { pathname, hostname } = new URL(url);
  return (pathname.split("/").filter(Boolean).at(-1) ?? hostname).replace(
    /\.(?:php|aspx?|jsp|cfm|gov|org|com)$/i,
    "",
  );
}
