import "server-only";
import mammoth from "mammoth";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { AppError } from "@/lib/core/errors";
import { numberDocxParagraphs, readDocxNumbering } from "@/lib/server/import/docx-numbering";
import { type CheckedZip, DOCX_LIMITS, openZip } from "@/lib/server/import/open-zip";
import { readHtml } from "@/lib/server/import/read-html";

/** The converter takes what it opens apart with this shape (its `file` input, which its types leave out). */
interface OpenedParts {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<unknown>;
  write(name: string, contents: string): void;
}

/**
 * A Word file → canonical document. The archive is checked before it is unpacked; parts with entities are refused; linked
 * files, embedded style maps and macros have no effect. Numbers are printed as Word prints them. What the
 * converter leaves out is said: deletions of tracked changes, comments, pictures.
 *
 * @throws AppError `too-large`, `unreadable`, `unsupported`.
 */
export async function readDocx(bytes: Uint8Array): Promise<CanonicalDocument> {
  const zip = await openZip(bytes, DOCX_LIMITS);
  const parts = await readParts(zip);
  const name = documentName(parts);
  const document = text(parts, name);
  const numbering = readDocxNumbering(text(parts, "word/numbering.xml"), text(parts, "word/styles.xml"));
  parts.set(name, Buffer.from(numberDocxParagraphs(document, numbering), "utf8"));
  const { value } = await convert(parts);
  return readHtml(withNotes(value) + runningParts(parts), {
    origin: "converted",
    warnings: warningsOf(document, parts),
  });
}

async function readParts(zip: CheckedZip): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>();
  for (const name of zip.names) {
    if (name.endsWith("/")) continue;
    const xml = /\.(?:xml|rels)$/i.test(name);
    const part = await zip.read(name);
    // Archives inside are never opened; a Word file has them only where something is embedded.
    if (part[0] === 0x50 && part[1] === 0x4b && part[2] === 3 && !/^word\/embeddings\//.test(name)) {
      throw new AppError(
        "unreadable",
        "The file holds another archive where Word puts none; it was not opened.",
      );
    }
    if (xml && /<!(?:DOCTYPE|ENTITY)/i.test(part.toString("latin1").replace(/\0/g, ""))) {
      throw new AppError(
        "unreadable",
        "The file defines XML entities, which no Word file needs; it was not opened.",
      );
    }
    if (xml) parts.set(name, part);
  }
  return parts;
}

function text(parts: ReadonlyMap<string, Buffer>, name: string): string {
  return parts.get(name)?.toString("utf8") ?? "";
}

function documentName(parts: ReadonlyMap<string, Buffer>): string {
  const target =
    /Type="[^"]*\/officeDocument"[^>]*Target="\/?([^"]+)"|Target="\/?([^"]+)"[^>]*Type="[^"]*\/officeDocument"/.exec(
      text(parts, "_rels/.rels"),
    );
  const name = target?.[1] ?? target?.[2] ?? "word/document.xml";
  if (!parts.has(name)) throw new AppError("unreadable", "The Word file holds no document.");
  return name;
}

async function convert(parts: Map<string, Buffer>): Promise<{ value: string }> {
  const file: OpenedParts = {
    exists: (name) => parts.has(name),
    read: async (name, encoding) => {
      const part = parts.get(name);
      if (!part) throw new Error(`no part ${name}`);
      return encoding === "base64" ? part.toString("base64") : encoding ? part.toString("utf8") : part;
    },
    write: () => {},
  };
  try {
    return await mammoth.convertToHtml({ file } as unknown as Parameters<typeof mammoth.convertToHtml>[0], {
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      // A picture's words are its description; its bytes (or the file it links to) are never read.
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    });
  } catch {
    throw new AppError("unreadable", "The Word file is damaged and cannot be read.");
  }
}

/** Footnotes stand at the end as the text calls them: "[1] …". */
function withNotes(html: string): string {
  let number = 0;
  return html
    .replace(/<li id="(?:footnote|endnote)-[^"]*">([\s\S]*?)<\/li>/g, (_, note: string) => {
      number++;
      return `<div>${note.replace(/<a href="#(?:footnote|endnote)-ref[^>]*>↑<\/a>/g, "").replace(/<p>/, `<p>[${number}] `)}</div>`;
    })
    .replace(/<ol>(<div><p>\[1\] )/, "<div>$1");
}

/** The words of page headers and footers: furniture, but not lost. */
function runningParts(parts: ReadonlyMap<string, Buffer>): string {
  const seen = new Set<string>();
  for (const [name, part] of parts) {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) continue;
    for (const paragraph of part.toString("utf8").match(/<w:p\b[\s\S]*?<\/w:p>/g) ?? []) {
      const words = [...paragraph.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)]
        .map((run) => run[1])
        .join("")
        .trim();
      if (words) seen.add(words);
    }
  }
  return [...seen]
    .map((words) => `<p data-chrome="page header or footer of the Word file">${words}</p>`)
    .join("");
}

function warningsOf(document: string, parts: ReadonlyMap<string, Buffer>): string[] {
  const warnings: string[] = [];
  const inserted = (document.match(/<w:(?:ins|moveTo)\b[^>]*\bw:id=/g) ?? []).length;
  const deleted = (document.match(/<w:(?:del|moveFrom)\b[^>]*\bw:id=/g) ?? []).length;
  if (inserted + deleted > 0) {
    warnings.push(
      `The file carries tracked changes (${inserted} insertions, ${deleted} deletions). It was read as if all of them were accepted.`,
    );
  }
  if (parts.has("word/comments.xml") && /<w:comment\b/.test(text(parts, "word/comments.xml"))) {
    warnings.push("The file carries comments; they were not imported.");
  }
  if (/<w:drawing\b|<w:pict\b/.test(document))
    warnings.push("The file holds pictures or drawings; only their descriptions were kept.");
  return warnings;
}
