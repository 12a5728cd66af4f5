import "server-only";
import { serialize } from "parse5";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { AppError } from "@/lib/core/errors";
import { readHtml } from "@/lib/server/import/html/read-html";
import { decodeWords } from "./encoded-words";
import { messageBytes } from "./message-bytes";
import { isPage, MhtmlFrames } from "./mhtml-frames";
import { type MimePart, readMimePart } from "./mime-part";
import { isLetterText, lettersIn, readLetter } from "./read-letter";
import { type SavedPage, savedPage } from "./saved-page";

export interface MhtmlPage {
  readonly document: CanonicalDocument;
  /** Where and when it was saved; `null` for a letter and where nothing is said. */
  readonly page: SavedPage | null;
}

/**
 * A page saved as one file (MHTML, RFC 2557), or a letter → canonical document. Frames stand where the page shows them; pictures and
 * styles are left aside, and nothing is fetched. A letter without a page is read by its plain words.
 *
 * @throws AppError `unreadable` where neither is in it; `too-large`
 */
export function readMhtml(bytes: Uint8Array): MhtmlPage {
  const message = messageOf(bytes);
  const root = message && (rootOf(message, isPage) ?? rootOf(message, isLetterText));
  if (!message || !root) throw new AppError("unreadable", whyNothing(message));
  const parts = entitiesOf(message);
  const warnings = [
    ...(parts.every(({ whole }) => whole)
      ? []
      : ["The file is cut off; what stood at its end may be missing."]),
    ...attachmentsIn(parts),
  ];
  if (!isPage(root)) {
    const letter = readLetter(lettersIn(message), warnings);
    const title = subjectOf(message) ?? letter.metadata.title;
    return { document: { ...letter, metadata: { ...letter.metadata, title } }, page: null };
  }
  const frames = new MhtmlFrames(parts);
  const html = serialize(frames.treeOf(root));
  const told = [...frames.warnings, ...warnings, ...furtherWordsIn(message)];
  const document = readHtml(html, { origin: "page", warnings: told });
  return { document: titled(document, message), page: pageOf(message, root, html) };
}

/**
 * The HTML of a page saved as one file, with its frames in it.
 * @throws AppError `unreadable` where no page is in it
 */
export function pageOfMhtml(bytes: Uint8Array): string {
  const message = messageOf(bytes);
  const root = message && rootOf(message, isPage);
  if (!message || !root) throw new AppError("unreadable", whyNothing(message));
  return serialize(new MhtmlFrames(entitiesOf(message)).treeOf(root));
}

const ENCRYPTED = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime|application\/pgp-encrypted)$/;

function whyNothing(message: MimePart | null): string {
  const encrypted = message && entitiesOf(message).some(({ mediaType }) => ENCRYPTED.test(mediaType));
  return encrypted
    ? "The letter is encrypted. Open it in your mail program, save its text, and import that."
    : "The file contains no page: no part of it is HTML or plain text.";
}

/** What a page is called where it has no title of its own. */
function titled(document: CanonicalDocument, message: MimePart): CanonicalDocument {
  const { metadata } = document;
  return { ...document, metadata: { ...metadata, title: metadata.title ?? subjectOf(message) } };
}

const subjectOf = (message: MimePart): string | null =>
  decodeWords(message.headers.get("subject") ?? "").trim() || null;

/** The message without empty lines and the line of a mailbox before it. */
function messageOf(bytes: Uint8Array): MimePart | null {
  const { bytes: buffer, recoded } = messageBytes(bytes);
  const before = /^(?:\r?\n)*(?:From [^\r\n]*\r?\n)?/.exec(buffer.toString("latin1", 0, 4096));
  return readMimePart(buffer.subarray(before?.[0].length ?? 0), recoded);
}

/** The page, or the words, that are shown first: the part that a message names or begins with; of alternatives the last, which is the best. */
function rootOf(part: MimePart, isWanted: (part: MimePart) => boolean): MimePart | null {
  if (part.parts.length === 0) return isWanted(part) ? part : null;
  const start = part.parameter("start");
  const named = start && part.parts.find(({ headers }) => headers.get("content-id") === start);
  const inOrder = part.mediaType === "multipart/alternative" ? part.parts.toReversed() : part.parts;
  for (const inner of named ? [named, ...inOrder] : inOrder) {
    const root = rootOf(inner, isWanted);
    if (root) return root;
  }
  return null;
}

function entitiesOf(part: MimePart): MimePart[] {
  return [part, ...part.parts.flatMap(entitiesOf)];
}

const isAttached = ({ headers }: MimePart) => /^attachment/i.test(headers.get("content-disposition") ?? "");

function attachmentsIn(parts: readonly MimePart[]): string[] {
  const attached = parts.filter(isAttached);
  // A letter that is passed on inside another one is often marked as part of it, and not as an attachment.
  const passedOn = parts.filter((part) => part.mediaType === "message/rfc822" && !attached.includes(part));
  return [...notImported("attachment", attached.length), ...notImported("forwarded letter", passedOn.length)];
}

function notImported(what: string, count: number): string[] {
  if (count === 0) return [];
  const counted = count > 1 ? `${count} ${what}s` : `${what.startsWith("a") ? "an" : "a"} ${what}`;
  return [`The file carries ${counted}, not imported.`];
}

/** Programs of mail that put a file between two paragraphs make two pages of a letter: the first is read. */
function furtherWordsIn({ mediaType, parts }: MimePart): string[] {
  const isShown = (part: MimePart) => !isAttached(part) && (isPage(part) || isLetterText(part));
  const isWords = (part: MimePart) => rootOf(part, isShown) !== null;
  return mediaType === "multipart/mixed" && parts.filter(isWords).length > 1
    ? ["The letter is in several parts; only the first page was imported."]
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
