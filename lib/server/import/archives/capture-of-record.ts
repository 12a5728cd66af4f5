import "server-only";
import { MAX_UPLOAD_BYTES } from "@/lib/contracts/max-upload-bytes";
import { isAppError } from "@/lib/core/errors";
import { mediaTypeOfBytes, neverADocument } from "@/lib/server/import/media-type-of-bytes";
import type { ArchiveRecord } from "./archive-record";
import type { ArchiveTally } from "./archive-tally";
import type { CaptureContent } from "./capture";
import { type DecodedBody, decodeBody } from "./decode-body";
import { readHttpMessage } from "./http-message";
import { titleKey } from "./wacz-pages";

const NO_DOCUMENT = /\/(?:robots\.txt|favicon\.ico|sitemap[^/]*\.xml)(?:$|\?)/i;

/** Crawlers keep notes about themselves under addresses of their own (metadata:, urn:, dns:); a site's have a protocol. */
export const isFromASite = (url: string): boolean => /^(?:(?:https?|ftps?|gopher|gemini|file):|$)/i.test(url);

interface NamedRecord {
  readonly id: string;
  readonly record: ArchiveRecord;
  /** Of the pages of its archive (`waczTitles`). */
  readonly titles: ReadonlyMap<string, string>;
}

/** The document in a response with status 200 or a resource; `null` for another record and for what cannot be imported. */
export async function captureOf(
  { id, record, titles }: NamedRecord,
  tally: ArchiveTally,
): Promise<CaptureContent | null> {
  const { type, url, date, block } = record;
  if (type !== "response" && type !== "resource") return null;
  if (!isFromASite(url) || NO_DOCUMENT.test(url)) return null;
  const message = type === "response" ? readHttpMessage(block) : null;
  const { status, headers, body } = message ?? { status: 200, headers: record.headers, body: block };
  tally.status(status);
  const stated = headers.get("content-type") ?? "";
  const typeStated = stated.split(";")[0]?.trim().toLowerCase() ?? "";
  if (status !== 200 || neverADocument(typeStated)) return null;
  const decoded = message ? decodedWithin(body, headers, tally) : { body, cut: null, unread: null };
  if (!decoded) return null;
  const mediaType = await mediaTypeOfBytes(typeStated, decoded.body);
  if (!mediaType) {
    if (decoded.unread) tally.unread(decoded.unread);
    return null;
  }
  if (decoded.body.length > MAX_UPLOAD_BYTES) {
    tally.tooLarge();
    return null;
  }
  return {
    id,
    url,
    capturedAt: date,
    mediaType,
    status,
    bytes: decoded.body.length,
    title: titles.get(titleKey(url, date ?? "")) ?? null,
    notes: notesOf(record, decoded.cut),
    content: decoded.body,
    charset: /charset\s*=\s*["']?([\w.:-]+)/i.exec(stated)?.[1] ?? null,
  };
}

/** `null` for a body that unpacks to more than a document may be. */
function decodedWithin(
  body: Buffer,
  headers: ReadonlyMap<string, string>,
  tally: ArchiveTally,
): DecodedBody | null {
  try {
    const decoded = decodeBody(body, headers, MAX_UPLOAD_BYTES);
    if (decoded.body !== body) tally.unpacked(decoded.body.length);
    return decoded;
  } catch (error) {
    if (!isAppError(error) || error.code !== "too-large") throw error;
    // A thousand of them would take long and give nothing.
    tally.unpacked(MAX_UPLOAD_BYTES);
    tally.tooLarge();
    return null;
  }
}

function notesOf({ cut, headers }: ArchiveRecord, cutBody: string | null): string[] {
  const truncated = headers.get("warc-truncated");
  const why = truncated
    ? `whoever made the archive cut it off (${truncated.slice(0, 40)})`
    : (cut ?? cutBody);
  return why ? [`The document is not whole: ${why}.`] : [];
}
