import "server-only";
import { WARCParser, type WARCRecord } from "warcio";
import { AppError } from "@/lib/core/errors";
import type { CaptureContent } from "@/lib/server/import/capture";
import { openZip, WACZ_LIMITS } from "@/lib/server/import/open-zip";

/** A captured document larger than this is no text that a person reads. */
const LARGEST_CAPTURE = 25 * 1024 * 1024;
const LARGEST_ARCHIVE = 400 * 1024 * 1024;
const MOST_RECORDS = 20_000;
const DOCUMENTS =
  /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/;
const NO_DOCUMENT = /\/(?:robots\.txt|favicon\.ico|sitemap[^/]*\.xml)(?:$|\?)/i;

/**
 * The documents in a web archive (WARC, plain or gzipped, or WACZ), one after the other with their bytes: responses
 * with status 200 and resources, of the kinds that can be imported. Pictures, scripts and redirects are passed over.
 */
export async function* readCaptures(
  bytes: Uint8Array,
  format: "warc" | "wacz",
): AsyncGenerator<CaptureContent> {
  let read = 0;
  for await (const { name, content } of archives(bytes, format)) {
    let index = 0;
    try {
      for await (const record of new WARCParser([content])) {
        if (++index > MOST_RECORDS)
          throw new AppError("too-large", `The archive holds more than ${MOST_RECORDS} records.`);
        const capture = await captureOf(record, `${name}${index}`);
        // What is not wanted is read too, or the next record would not be found; but it is counted.
        read += capture?.bytes ?? (await pass(record));
        if (read > LARGEST_ARCHIVE)
          throw new AppError("too-large", "The archive unpacks to more than 400 MB.");
        if (capture) yield capture;
      }
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new AppError("unreadable", "The web archive is damaged and cannot be read to its end.");
    }
  }
}

async function* archives(
  bytes: Uint8Array,
  format: "warc" | "wacz",
): AsyncGenerator<{ name: string; content: Uint8Array }> {
  if (format === "warc") {
    yield { name: "", content: bytes };
    return;
  }
  const zip = await openZip(bytes, WACZ_LIMITS);
  for (const name of zip.names) {
    if (/^archive\/.+\.warc(?:\.gz)?$/.test(name)) yield { name: `${name}#`, content: await zip.read(name) };
  }
}

async function captureOf(record: WARCRecord, id: string): Promise<CaptureContent | null> {
  if (record.warcType !== "response" && record.warcType !== "resource") return null;
  const status = record.httpHeaders ? Number(record.httpHeaders.statusCode) : 200;
  const type = header(record, "content-type");
  const mediaType = type.split(";")[0]?.trim().toLowerCase() ?? "";
  const url = record.warcTargetURI ?? "";
  if (status !== 200 || !DOCUMENTS.test(mediaType) || NO_DOCUMENT.test(url)) return null;
  const content = await collect(record);
  if (content.length === 0) return null;
  return {
    id,
    url,
    capturedAt: record.warcDate ?? null,
    mediaType,
    status,
    bytes: content.length,
    content,
    charset: /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1] ?? null,
  };
}

function header(record: WARCRecord, name: string): string {
  const headers = record.httpHeaders?.headers ?? record.warcHeaders.headers;
  for (const [key, value] of headers) if (key.toLowerCase() === name) return value;
  return "";
}

async function collect(record: WARCRecord): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of record) {
    length += part.length;
    if (length > LARGEST_CAPTURE)
      throw new AppError("too-large", "A document in the archive is larger than 25 MB.");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function pass(record: WARCRecord): Promise<number> {
  let length = 0;
  for await (const part of record) {
    length += part.length;
    if (length > LARGEST_ARCHIVE) break;
  }
  return length;
}
