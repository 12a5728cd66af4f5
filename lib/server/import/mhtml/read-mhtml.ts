import "server-only";
import { serialize } from "parse5";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { AppError } from "@/lib/core/errors";
import { readHtml } from "@/lib/server/import/html/read-html";
import { decodeWords } from "./encoded-words";
import { isPage, MhtmlFrames } from "./mhtml-frames";
import { type MimePart, readMimePart } from "./mime-part";
import { type SavedPage, savedPage } from "./saved-page";

export interface MhtmlPage {
  readonly document: CanonicalDocument;
  /** Where and when it was saved; `null` for a letter and where nothing is said. */
  readonly page: SavedPage | null;
}

/**
 * A page saved as one file (MHTML, RFC 2557) → canonical document. Frames stand where the page shows them; pictures and
 * styles are left aside, and nothing is fetched.
 *
 * @throws AppError `unreadable` where no page is in it; `too-large`
 */
export function readMhtml(bytes: Uint8Array): MhtmlPage {
  const message = readMimePart(messageOf(bytes));
  const root = message && rootOf(message);
  if (!message || !root)
    throw new AppError("unreadable", "The file contains no page: no part of it is HTML.");
  const parts = entitiesOf(message);
  const frames = new MhtmlFrames(parts);
  const html = serialize(frames.treeOf(root));
  const document = readHtml(html, {
    origin: "page",
    warnings: [
      ...(parts.every(({ whole }) => whole)
        ? []
        : ["The file is cut off; what stood at its end may be missing."]),
      ...frames.warnings,
      ...attachmentsIn(parts),
    ],
  });
  const { metadata } = document;
  const title = metadata.title ?? (decodeWords(message.headers.get("subject") ?? "").trim() || null);
  return { document: { ...document, metadata: { ...metadata, title } }, page: pageOf(message, root, html) };
}

/** The message without empty lines and the line of a mailbox before it. */
function messageOf(bytes: Uint8Array): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const before = /^(?:\r?\n)*(?:From [^\r\n]*\r?\n)?/.exec(buffer.toString("latin1", 0, 4096));
  return buffer.subarray(before?.[0].length ?? 0);
}

/** The page that is shown first: the part that a message names or begins with; of alternatives the last, which is the best. */
function rootOf(part: MimePart): MimePart | null {
  if (part.parts.length === 0) return isPage(part) ? part : null;
  const start = part.parameter("start");
  const named = start && part.parts.find(({ headers }) => headers.get("content-id") === start);
  const inOrder = part.mediaType === "multipart/alternative" ? part.parts.toReversed() : part.parts;
  for (const inner of named ? [named, ...inOrder] : inOrder) {
    const root = rootOf(inner);
    if (root) return root;
  }
  return null;
}

function entitiesOf(part: MimePart): MimePart[] {
  return [part, ...part.parts.flatMap(entitiesOf)];
}

function attachmentsIn(parts: readonly MimePart[]): string[] {
  const attached = parts.filter(({ headers }) =>
    /^attachment/i.test(headers.get("content-disposition") ?? ""),
  );
  return attached.length > 0
    ? [
        `The file carries ${attached.length === 1 ? "an attachment" : `${attached.length} attachments`}, not imported.`,
      ]
    : [];
}

function pageOf(message: MimePart, root: MimePart, html: string): SavedPage | null {
  const url =
    message.headers.get("snapshot-content-location") ??
    root.headers.get("content-location") ??
    message.headers.get("content-location") ??
    "";
  if (!/^https?:\/\//i.test(url)) return savedPage(html);
  const time = Date.parse(message.headers.get("date") ?? "");
  return { url, savedAt: Number.isFinite(time) ? new Date(time).toISOString() : null };
}
