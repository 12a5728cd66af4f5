import "server-only";
import type { ListCapturesInput } from "@/lib/contracts/document-input";
import type { CaptureView } from "@/lib/contracts/import-view";
import { AppError } from "@/lib/core/errors";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { markPresent } from "@/lib/server/derived/captures/mark-present";
import { importNetwork } from "@/lib/server/import/network/import-network";
import { listWaybackCaptures, readWaybackUrl } from "@/lib/server/import/network/wayback";
import { mayImport } from "@/lib/server/permissions/may-import";
import { type Waiting, waitingOf } from "@/lib/server/threads/waiting";

/** Earlier captures of a page that differ from each other, oldest first, as the Wayback Machine lists them. */
export async function listPageCaptures(
  viewer: Viewer,
  { place, url, from, to }: ListCapturesInput,
  waiting: Waiting = {},
): Promise<readonly CaptureView[]> {
  await mayImport(viewer, place);
  const page = readWaybackUrl(url, importNetwork().archive)?.url ?? url;
  if (!/^https?:\/\//i.test(page)) {
    throw new AppError("invalid", "Only addresses that begin with http:// or https:// have captures.");
  }
  waiting.onProgress?.({ share: 0.2, step: "Asking the Wayback Machine" });
  const captures = await listWaybackCaptures(page, {
    ...importNetwork(),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...waitingOf({ signal: waiting.signal }),
  });
  return markPresent(
    place,
    captures.map(({ rawUrl, url: captured, capturedAt, mediaType, digest }) => ({
      id: rawUrl,
      url: captured,
      capturedAt,
      mediaType,
      bytes: null,
      title: null,
      notes: [],
      digest,
    })),
  );
}
