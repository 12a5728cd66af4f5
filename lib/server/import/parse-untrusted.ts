import "server-only";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { decodeText, MAX_DOCUMENT_CHARACTERS } from "@/lib/core/documents/plain-text/decode-text";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { AppError } from "@/lib/core/errors";
import type { ArchiveContents, Capture, CaptureContent } from "@/lib/server/import/archives/capture";
import type { WebArchiveFormat } from "@/lib/server/import/archives/read-captures";
import { htmlCharset } from "@/lib/server/import/html/html-charset";
import { type SavedPage, savedPage } from "@/lib/server/import/mhtml/saved-page";
import { answerFromWorker } from "@/lib/server/threads/answer-from-worker";
import { MEDIA_TYPES } from "./media-types";
import { DOCX_LIMITS, openZip, WACZ_LIMITS } from "./open-zip";
import { type ImportFormat, isZip, sniffFormat } from "./sniff-format";

/** What the thread that reads foreign bytes is asked. */
export interface ParseInput {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mediaType?: string;
  readonly charset?: string;
  readonly capture?: string;
  readonly trackedChanges?: "accepted" | "rejected";
  /** The captures to take out of an archive. */
  readonly take?: readonly string[];
  /** "document" reads one; "captures" lists what an archive holds; "contents" takes some of it out. */
  readonly want: "document" | "captures" | "contents";
}

export interface ParsedDocument {
  readonly document: CanonicalDocument;
  readonly format: ImportFormat;
  readonly capture: Capture | null;
}

/** Markup, scripts and styles may be many times the text. */
const LONGEST_HTML = 12_000_000;

type Report = (share: number, step: string) => void;

/** The module that runs in the worker thread; the only code that opens what people bring. */
export async function run(input: ParseInput): Promise<void> {
  await answerFromWorker(async (report) => {
    if (input.want === "captures") return listAll(input);
    return input.want === "contents" ? takeOut(input, report) : parse(input, report);
  });
}

/** Rounds of a small page until the compiler has seen enough of the readers. */
const WARM_ROUNDS = 8;

/** What a spare thread does before anybody needs it: a page that is read by cold code takes twice the time. */
export async function warmUp(): Promise<void> {
  const { readHtml } = await import("@/lib/server/import/html/read-html");
  const { warmUpPage } = await import("@/lib/server/import/html/warm-up-page");
  const page = warmUpPage();
  for (let round = 0; round < WARM_ROUNDS; round++) readHtml(page, { origin: "page" });
}

async function parse(input: ParseInput, report: Report): Promise<ParsedDocument> {
  report(0, "Looking at the file");
  const format = await formatOf(input);
  if (format === "warc" || format === "wacz") {
    report(0.1, "Looking through the archive");
    const { capture, remarks } = await choose(input, format);
    const inner = await parse(
      {
        ...withoutCapture(input),
        bytes: capture.content,
        fileName: "",
        mediaType: capture.mediaType,
        ...(capture.charset ? { charset: capture.charset } : {}),
      },
      report,
    );
    if (inner.format === "warc" || inner.format === "wacz")
      throw new AppError("unsupported", "The archive contains another archive.");
    const warnings = [...inner.document.warnings, ...capture.notes, ...remarks];
    const document = dated({ ...inner.document, warnings }, capture);
    return { ...inner, document, capture: listed(capture) };
  }
  report(0.1, "Reading");
  const { document, page } = await read(input, format, report);
  if (document.text.length > MAX_DOCUMENT_CHARACTERS) {
    throw new AppError("too-large", "The text is longer than 2,000,000 characters. Divide it into parts.");
  }
  const capture = page && captureOfPage(page, input.bytes, format);
  return { document: capture ? dated(document, capture) : document, format, capture };
}

/** A page that says where and when it was saved is a capture, as one out of an archive is. */
function captureOfPage({ url, savedAt }: SavedPage, bytes: Uint8Array, format: ImportFormat): Capture {
  return {
    id: "",
    url,
    capturedAt: savedAt,
    mediaType: MEDIA_TYPES[format],
    status: 200,
    bytes: bytes.length,
    title: null,
    notes: [],
  };
}

async function formatOf(input: ParseInput): Promise<ImportFormat> {
  const { bytes, fileName, mediaType } = input;
  if (bytes.length === 0) throw new AppError("invalid", "The file is empty (0 bytes).");
  // The names in an archive decide its limits; a Word file may hold far fewer parts than an archive of captures.
  const wide = isZip(bytes) ? (await openZip(bytes, WACZ_LIMITS)).names : undefined;
  const format = sniffFormat({ bytes, fileName, mediaType, zipEntries: wide });
  if (isZip(bytes) && (format === "docx" || format === "odt")) await openZip(bytes, DOCX_LIMITS);
  return format;
}

interface ReadDocument {
  readonly document: CanonicalDocument;
  /** Set where the file says that it is a saved page. */
  readonly page: SavedPage | null;
}

async function read(input: ParseInput, format: ImportFormat, report: Report): Promise<ReadDocument> {
  if (format === "mhtml")
    return (await import("@/lib/server/import/mhtml/read-mhtml")).readMhtml(input.bytes);
  if (format !== "html") return { document: await readOther(input, format, report), page: null };
  const { readHtml } = await import("@/lib/server/import/html/read-html");
  const declared = input.charset ?? htmlCharset(input.bytes);
  const { text, warnings } = decodeText(input.bytes, declared, LONGEST_HTML);
  return { document: readHtml(text, { origin: "page", warnings }), page: savedPage(text) };
}

async function readOther(
  input: ParseInput,
  format: ImportFormat,
  report: Report,
): Promise<CanonicalDocument> {
  const { bytes, charset } = input;
  // Each reader is loaded where it is needed: a text need not wait for the PDF engine.
  if (format === "pdf") {
    const { readPdf } = await import("@/lib/server/import/pdf/read-pdf");
    return readPdf(bytes, (share) => report(0.1 + 0.8 * share, "Reading pages"));
  }
  if (format === "docx")
    return (await import("@/lib/server/import/docx/read-docx")).readDocx(bytes, input.trackedChanges);
  if (format === "odt") return (await import("@/lib/server/import/odt/read-odt")).readOdt(bytes);
  if (format === "epub") return (await import("@/lib/server/import/epub/read-epub")).readEpub(bytes);
  const { text, warnings } = decodeText(bytes, charset);
  if (format === "markdown")
    return (await import("@/lib/server/import/markdown/read-markdown")).readMarkdown(text, warnings);
  return readPlainText(text, { warnings });
}

async function choose(input: ParseInput, format: WebArchiveFormat): Promise<ChosenCapture> {
  const { listArchive, takeFromArchive } = await import("@/lib/server/import/archives/read-captures");
  const { captures, remarks } = await listArchive(input.bytes, format);
  const id = input.capture ?? captures[0]?.id;
  if (id === undefined) throw nothingIn(remarks);
  if (input.capture === undefined && captures.length > 1) {
    throw new AppError("invalid", `The archive holds ${captures.length} documents. Choose one.`, {
      captures,
    });
  }
  const [capture] = await takeFromArchive(input.bytes, format, [id]);
  if (!capture) throw new AppError("not-found", "The archive contains no such capture.");
  return { capture, remarks };
}

interface ChosenCapture {
  readonly capture: CaptureContent;
  readonly remarks: readonly string[];
}

function nothingIn(remarks: readonly string[]): AppError {
  const why = ["The archive holds no document that could be imported.", ...remarks];
  return new AppError("invalid", why.join(" "));
}

async function archiveFormat(input: ParseInput): Promise<WebArchiveFormat> {
  const format = await formatOf(input);
  if (format !== "warc" && format !== "wacz")
    throw new AppError("invalid", "This file is not a web archive; import it directly.");
  return format;
}

async function takeOut(input: ParseInput, report: Report): Promise<CaptureContent[]> {
  const wanted = input.take ?? [];
  const { takeFromArchive } = await import("@/lib/server/import/archives/read-captures");
  return takeFromArchive(input.bytes, await archiveFormat(input), wanted, (count) =>
    report(count / (wanted.length + 1), "Taking captures out"),
  );
}

async function listAll(input: ParseInput): Promise<ArchiveContents> {
  const format = await archiveFormat(input);
  const { listArchive } = await import("@/lib/server/import/archives/read-captures");
  return listArchive(input.bytes, format);
}

function listed({ content: _, charset: __, ...capture }: CaptureContent): Capture {
  return capture;
}

function withoutCapture({ capture: _, charset: __, mediaType: ___, ...input }: ParseInput): ParseInput {
  return input;
}

/** Captured is not published: the date of the capture stands in only where the text states none, and says so. */
function dated(document: CanonicalDocument, capture: Capture): CanonicalDocument {
  const iso = capture.capturedAt?.slice(0, 10) ?? "";
  if (document.metadata.date || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return document;
  return {
    ...document,
    metadata: { ...document.metadata, date: { iso, precision: "day", basis: "captured", quote: null } },
  };
}
