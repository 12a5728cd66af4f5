import "server-only";
import { constants, gunzipSync } from "node:zlib";
import { nameOfBinary } from "@/lib/core/documents/name-of-binary";
import { AppError } from "@/lib/core/errors";
import { isMhtml } from "@/lib/server/import/mhtml/is-mhtml";
import { holdsHtml, nameOfSource } from "./name-of-source";

/** What can be imported. Archives of captures hold several documents; one is chosen. */
export type ImportFormat =
  | "text"
  | "html"
  | "mhtml"
  | "markdown"
  | "docx"
  | "odt"
  | "epub"
  | "pdf"
  | "warc"
  | "wacz";

/** What is handed in: the bytes decide; name and media type may only agree. */
export interface SniffInput {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mediaType?: string | undefined;
  /** Names of the entries where the bytes are a ZIP archive. */
  readonly zipEntries?: readonly string[] | undefined;
}

const CALLED: Readonly<Record<ImportFormat, string>> = {
  text: "plain text",
  html: "a web page (HTML)",
  mhtml: "a web page saved as one file (MHTML)",
  markdown: "Markdown",
  docx: "a Word file (DOCX)",
  odt: "an OpenDocument text (ODT)",
  epub: "an e-book (EPUB)",
  pdf: "a PDF",
  warc: "a web archive (WARC)",
  wacz: "a web archive (WACZ)",
};
const EXTENSIONS: Readonly<Record<string, ImportFormat>> = {
  txt: "text",
  text: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  mht: "mhtml",
  mhtml: "mhtml",
  eml: "mhtml",
  md: "markdown",
  markdown: "markdown",
  docx: "docx",
  docm: "docx",
  dotx: "docx",
  dotm: "docx",
  odt: "odt",
  ott: "odt",
  fodt: "odt",
  epub: "epub",
  pdf: "pdf",
  warc: "warc",
  arc: "warc",
  wacz: "wacz",
};
const TYPES: Readonly<Record<string, ImportFormat>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "multipart/related": "mhtml",
  "message/rfc822": "mhtml",
  "application/x-mimearchive": "mhtml",
  "text/markdown": "markdown",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.template": "docx",
  "application/vnd.ms-word.document.macroenabled.12": "docx",
  "application/vnd.ms-word.template.macroenabled.12": "docx",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.text-template": "odt",
  "application/vnd.oasis.opendocument.text-flat-xml": "odt",
  "application/epub+zip": "epub",
  "application/warc": "warc",
  "application/wacz": "wacz",
};
const SAVE_AS = "Save the text as DOCX, PDF, HTML or plain text, and import that.";
/** Endings that name a kind of file that is refused, whatever the last ending says. */
const NEVER =
  /\.(?:exe|dll|com|scr|bat|cmd|msi|js|vbs|jar|apk|svg|xlsx?|pptx?|od[sp]|rtf|pages|numbers|key|wpd|wps|xps|djvu?|mobi|azw3?|fb2|msg|json|jsonl|ndjson|har|zip|png|jpe?g|gif)$/i;
/** Wikis and record systems that "export to Word" write a page and call it so; Word opens it by its bytes, and so is it read here. */
const CALLED_DOC: ReadonlySet<ImportFormat> = new Set(["html", "mhtml", "docx"]);
/** An OpenDocument text that is one XML file; its root names many vocabularies before it says what it is. */
const FLAT_ODT =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<office:document\s[^>]*office:mimetype="application\/vnd\.oasis\.opendocument\.text/;
/** A WARC record, or the description that an ARC file begins with. */
const ARCHIVE_START = /^(?:\s*WARC\/\d+\.\d+\r?\n|filedesc:\/\/)/;
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|div|p|h1|article|main|section)\b/i;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 8 && (bytes[3] ?? 9) < 9;
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * What the bytes are, by their first bytes and structure.
 *
 * @throws AppError `unsupported` for a kind that is not read, or where name or media type say another thing than the bytes.
 */
export function sniffFormat(input: SniffInput): ImportFormat {
  const found = formatOfBytes(input);
  const name = input.fileName.toLowerCase();
  const extension = /\.([a-z0-9]+)$/.exec(name.replace(/\.gz$/, ""))?.[1] ?? "";
  const inner = /\.([a-z0-9]+)\.[a-z0-9]+$/.exec(name)?.[1] ?? "";
  if (NEVER.test(name)) throw mismatch(`Files that end in .${extension} are not imported. ${SAVE_AS}`);
  if (extension === "doc" && !CALLED_DOC.has(found))
    throw mismatch(`The file is named .doc, but it is ${CALLED[found]}. Rename it if you trust it.`);
  const claimed = EXTENSIONS[extension];
  if (claimed && !agree(claimed, found)) {
    throw mismatch(`The file is named .${extension}, but it is ${CALLED[found]}. Rename it if you trust it.`);
  }
  // Programs call what they export so: "report.docx.pdf" is a PDF by its name and its bytes.
  const exported = claimed === found && isBinaryFormat(found);
  if (!exported && EXTENSIONS[inner] && isBinaryFormat(EXTENSIONS[inner]) && EXTENSIONS[inner] !== found) {
    throw mismatch(`The file's name says both .${inner} and .${extension}. Rename it if you trust it.`);
  }
  const declared = TYPES[(input.mediaType ?? "").split(";")[0]?.trim().toLowerCase() ?? ""];
  if (declared && !agree(declared, found)) {
    throw mismatch(`It was sent as ${CALLED[declared]}, but it is ${CALLED[found]}.`);
  }
  if (found !== "text") return found;
  return claimed === "markdown" || declared === "markdown" ? "markdown" : "text";
}

function mismatch(message: string): AppError {
  return new AppError("unsupported", message);
}

const isBinaryFormat = (format: ImportFormat): boolean =>
  !["text", "html", "mhtml", "markdown"].includes(format);

/** Text, Markdown and pieces of HTML cannot be told apart by their bytes; the rest can. */
function agree(claimed: ImportFormat, found: ImportFormat): boolean {
  if (claimed === found) return true;
  // Without its parts it would be shown as its source.
  if (claimed === "mhtml" && found === "text") return false;
  return !isBinaryFormat(claimed) && !isBinaryFormat(found);
}

function formatOfBytes({ bytes, zipEntries, fileName }: SniffInput): ImportFormat {
  const head = latin1(bytes.subarray(0, 4096));
  if (/%PDF-\d/.test(head.slice(0, 1024))) return "pdf";
  if (isZip(bytes)) return formatOfZip(zipEntries ?? []);
  if (ARCHIVE_START.test(head)) return "warc";
  if (isGzip(bytes)) {
    // A damaged beginning does not hide the rest of an archive.
    if (ARCHIVE_START.test(unpackedHead(bytes)) || /\.w?arc\.gz$/i.test(fileName)) return "warc";
    throw new AppError("unsupported", "This is a gzip archive. Unpack it and import what is in it.");
  }
  if (isEncryptedOffice(bytes))
    throw new AppError(
      "unreadable",
      "The file is protected by a password. Save a copy without one and import that.",
    );
  const binary = nameOfBinary(bytes);
  if (binary)
    throw new AppError("unsupported", `This is ${binary}; it cannot be imported. ${SAVE_AS}`, {
      kind: binary,
    });
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+svg[^>]*>\s*)?<svg\b/i.test(
      head.replace(/\0/g, ""),
    )
  ) {
    throw new AppError("unsupported", "This is an SVG picture; it cannot be imported.", { kind: "svg" });
  }
  const narrow = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "").replace(/\0/g, "");
  if (HTML_START.test(narrow)) return "html";
  if (FLAT_ODT.test(latin1(bytes.subarray(0, 16_384)))) return "odt";
  if (isMhtml(bytes)) return "mhtml";
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  if (EXTENSIONS[extension] !== "markdown" && EXTENSIONS[extension] !== "html") refuseSource(bytes);
  return EXTENSIONS[extension] === "html" && holdsHtml(narrow) ? "html" : "text";
}

/** @throws AppError `unsupported` for a text that is written for programs */
function refuseSource(bytes: Uint8Array): void {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  const source = nameOfSource(new TextDecoder(utf16).decode(bytes));
  if (source)
    throw new AppError("unsupported", `This is ${source}; it would be shown as its source. ${SAVE_AS}`, {
      kind: source,
    });
}

/** The first bytes of what a gzip file holds; "" where it cannot be unpacked. */
function unpackedHead(bytes: Uint8Array): string {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 4 * 1024 * 1024 };
    return latin1(gunzipSync(bytes.subarray(0, 2048), options).subarray(0, 64));
  } catch {
    return "";
  }
}

function formatOfZip(entries: readonly string[]): ImportFormat {
  const has = (pattern: RegExp) => entries.some((entry) => pattern.test(entry));
  if (has(/^word\/document\d*\.xml$/) && has(/^\[Content_Types\]\.xml$/)) return "docx";
  // A spreadsheet or a presentation of the same family is refused by its content.
  if (has(/^content\.xml$/) && has(/^mimetype$|^META-INF\/manifest\.xml$/)) return "odt";
  if (has(/^META-INF\/container\.xml$/) && has(/\.opf$/i)) return "epub";
  if (has(/^archive\/.+\.warc(?:\.gz)?$/)) return "wacz";
  const named: readonly (readonly [RegExp, string])[] = [
    [/^xl\//, "a spreadsheet (XLSX)"],
    [/^ppt\//, "a presentation (PPTX)"],
    [/^META-INF\/container\.xml$/, "an e-book without a package (EPUB)"],
    [/^Index\/Document\.iwa$|^index\.(?:apxl|xml\.gz)$/, "a Pages, Numbers or Keynote file"],
    [/^FixedDocSeq\.fdseq$|^FixedDocumentSequence\.fdseq$/i, "an XPS document"],
    [/^visio\//, "a drawing (VSDX)"],
    [/^Contents\/section\d+\.xml$/, "a Hangul document (HWPX)"],
    [/^[^/]+\/index\.rdf$/, "a page saved as MAFF"],
    [/\.wacz$/, "a collection of web archives; take the WACZ files out of it"],
    [/^AndroidManifest\.xml$|^META-INF\/MANIFEST\.MF$/, "a program (JAR, APK)"],
  ];
  const kind = named.find(([pattern]) => has(pattern))?.[1] ?? "a ZIP archive";
  throw new AppError("unsupported", `This is ${kind}; it cannot be imported. ${SAVE_AS}`, { kind });
}

const OLD_CONTAINER = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");

/** A newer Office file with a password lies in the container of the old ones, in a stream of this name (MS-OFFCRYPTO, 1.3.2). */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  if (latin1(bytes.subarray(0, 8)) !== OLD_CONTAINER) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
