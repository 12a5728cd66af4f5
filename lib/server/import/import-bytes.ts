import "server-only";
import { createHash } from "node:crypto";
import { MAX_ARCHIVE_BYTES, MAX_UPLOAD_BYTES } from "@/lib/contracts/max-upload-bytes";
import { isArchiveName } from "@/lib/core/documents/archive-name";
import { decodeText } from "@/lib/core/documents/plain-text/decode-text";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { AppError } from "@/lib/core/errors";
import { inMegabytes } from "@/lib/core/text/in-megabytes";
import type { ArchiveContents, CaptureContent } from "@/lib/server/import/archives/capture";
import { runInWorker } from "@/lib/server/threads/run-in-worker";
import { workQueue } from "@/lib/server/threads/work-queue";
import { coverageOf, IMPORTER, type ImportedDocument } from "./imported-document";
import type { ParsedDocument, ParseInput } from "./parse-untrusted";
import { recentlyRead } from "./recently-read";
import { isZip, sniffFormat } from "./sniff-format";

/** About what a person pastes; above it a thread is worth its start. */
const SMALL_TEXT_BYTES = 100 * 1024;
const MILLISECONDS = 10_000;
const MEGABYTES = 256;

export interface ImportInput {
  readonly bytes: Uint8Array;
  /** As the person's computer calls it; used for its ending and in messages only. */
  readonly fileName: string;
  readonly mediaType?: string;
  /** The encoding that came with the bytes (an HTTP header). */
  readonly charset?: string;
  /** Which document of a web archive (`listCaptures`). */
  readonly capture?: string;
  /** Which text of a Word file with tracked changes is read; the one after them where nothing is said. */
  readonly trackedChanges?: "accepted" | "rejected";
  readonly signal?: AbortSignal;
  /** `share` from 0 to 1. */
  readonly onProgress?: (progress: { readonly share: number; readonly step: string }) => void;
}

/**
 * Any file that people bring → canonical document. The bytes are read in a thread of their own with limits of time
 * (10 s) and memory (256 MB); the format is told by the bytes.
 *
 * @throws AppError `invalid` (empty; an archive with several documents: `details.captures` lists them), `unsupported`,
 *   `unreadable`, `too-large`, `not-found` (no such capture); an AbortError where `signal` cancelled.
 */
export async function importBytes(input: ImportInput): Promise<ImportedDocument> {
  input.signal?.throwIfAborted();
  const sha256 = createHash("sha256").update(input.bytes).digest("hex");
  const parsed = readSmallText(input) ?? (await readOnce(input, sha256));
  const { document, format, capture } = parsed;
  if (document.blocks.length === 0) throw new AppError("invalid", "No text was found in the file.");
  return {
    ...document,
    importer: IMPORTER,
    format,
    coverage: coverageOf(document),
    sha256,
    capture: capture && { id: capture.id, url: capture.url, capturedAt: capture.capturedAt },
  };
}

/** In a thread; what was shown in a preview a moment ago is not read again for being saved. */
async function readOnce(input: ImportInput, sha256: string): Promise<ParsedDocument> {
  const { fileName, mediaType, charset, capture, trackedChanges } = input;
  const key = JSON.stringify([sha256, fileName, mediaType, charset, capture, trackedChanges]);
  const known = recentlyRead().get(key);
  if (known) return known;
  const parsed = await inWorker<ParsedDocument>(input, "document");
  recentlyRead().set(key, parsed);
  return parsed;
}

/** A short plain text is read where it is: no foreign parser sees it, and its reader is linear. */
function readSmallText(input: ImportInput): ParsedDocument | null {
  const { bytes, fileName, mediaType, charset } = input;
  if (bytes.length === 0 || bytes.length > SMALL_TEXT_BYTES || isZip(bytes)) return null;
  const format = sniffFormat({ bytes, fileName, mediaType });
  if (format !== "text") return null;
  const { text, warnings } = decodeText(bytes, charset);
  return { document: readPlainText(text, { warnings }), format, capture: null };
}

/** The documents in a web archive (WARC, ARC or WACZ), for a person to choose from. Same limits and errors as `importBytes`. */
export async function listCaptures(
  input: Omit<ImportInput, "capture" | "charset">,
): Promise<ArchiveContents> {
  return inWorker<ArchiveContents>(input, "captures");
}

/** Documents of a web archive with the bytes their sites sent, in the order asked. Same limits and errors. */
export async function takeCaptures(
  input: Omit<ImportInput, "capture" | "charset">,
  ids: readonly string[],
): Promise<CaptureContent[]> {
  return inWorker<CaptureContent[]>({ ...input, take: ids }, "contents");
}

async function inWorker<Result>(
  input: ImportInput & { readonly take?: readonly string[] },
  want: ParseInput["want"],
): Promise<Result> {
  const { bytes, fileName, mediaType, charset, capture, trackedChanges, take, signal, onProgress } = input;
  const archive = isArchiveName(fileName);
  const most = archive ? MAX_ARCHIVE_BYTES : MAX_UPLOAD_BYTES;
  if (bytes.length > most) {
    throw new AppError(
      "too-large",
      `The file is larger than ${inMegabytes(most)}, the most that is imported at once.`,
    );
  }
  const leave = await workQueue("imports").enter(signal);
  // One copy, which moves to the thread; the caller keeps its own to store.
  const copy = new Uint8Array(bytes);
  const parse: ParseInput = {
    bytes: copy,
    fileName,
    want,
    ...(mediaType !== undefined ? { mediaType } : {}),
    ...(charset !== undefined ? { charset } : {}),
    ...(capture !== undefined ? { capture } : {}),
    ...(trackedChanges !== undefined ? { trackedChanges } : {}),
    ...(take !== undefined ? { take } : {}),
  };
  const work = runInWorker<Result>({
    module: "lib/server/import/parse-untrusted.ts",
    input: parse,
    transfer: [copy.buffer],
    milliseconds: archive ? 3 * MILLISECONDS : MILLISECONDS,
    megabytes: MEGABYTES,
    tooLong:
      "Reading the file took longer than 10 seconds and was stopped. Nothing was saved. Divide the file or save it in another format.",
    tooBig:
      "Reading the file needs more memory than is allowed. Nothing was saved. Divide the file or save it in another format.",
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
  return work.finally(leave);
}
