import "server-only";
import { createHash } from "node:crypto";
import type { FetchPageInput } from "@/lib/contracts/document-input";
import type { FetchedPageView } from "@/lib/contracts/import-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { fetchDocument } from "@/lib/server/import/network/fetch-document";
import { importNetwork } from "@/lib/server/import/network/import-network";
import { sealOrigin } from "@/lib/server/import/network/origin-seal";
import { mayImport } from "@/lib/server/permissions/may-import";
import { type Waiting, waitingOf } from "@/lib/server/threads/waiting";

/**
 * Fetches one page because a person asks for it, through the guard, and hands its bytes over to be looked at. Nothing is
 * stored. An address of the Wayback Machine gives the bytes the site sent, with the date of the capture.
 */
export async function fetchPage(
  viewer: Viewer,
  { place, url }: FetchPageInput,
  waiting: Waiting = {},
): Promise<FetchedPageView> {
  await mayImport(viewer, place);
  const asked = new Date().toISOString();
  const page = await fetchDocument(url, { ...importNetwork(), ...waitingOf(waiting) });
  const origin = {
    sourceUrl: page.sourceUrl,
    capturedAt: page.capturedAt ?? asked,
    mediaType: page.mediaType,
    charset: page.charset,
    archive: null,
    notes: [],
  };
  const sha256 = createHash("sha256").update(page.bytes).digest("hex");
  return {
    fileName: page.fileName,
    origin: sealOrigin(origin, sha256),
    bytes: Buffer.from(page.bytes).toString("base64"),
  };
}
