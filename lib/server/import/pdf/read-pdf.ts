import "server-only";
import type { PDFDocumentProxy } from "pdfjs-dist";
import type { CanonicalDocument, DocumentMetadata } from "@/lib/core/documents/canonical-document";
import { composeDocument } from "@/lib/core/documents/compose-document";
import { MAX_DOCUMENT_CHARACTERS } from "@/lib/core/documents/plain-text/decode-text";
import { HIDDEN_IN_SOURCE } from "@/lib/core/documents/set-apart-words";
import { titleOfProperties } from "@/lib/core/documents/title-of-properties";
import { AppError } from "@/lib/core/errors";
import { readsLikeNoLanguage } from "@/lib/core/text/reads-like-no-language";
import { openPdf } from "./open-pdf";
import { pageExtras } from "./page-extras";
import { COMMENT, LINE_NUMBERS, pageLines } from "./page-lines";
import { pdfBlocks } from "./pdf-blocks";
import type { PdfLine } from "./pdf-line";
import { readContent } from "./read-content";
import { replacementTexts } from "./replacement-texts";
import { structureTags } from "./structure-tags";

/** More pages than this are a book; the text limit would refuse most of them anyway. */
export const MAX_PDF_PAGES = 3000;
/** Fewer characters a page than this, and the pages are pictures of text. */
const FEWEST_CHARACTERS = 12;
/** Characters that stand for nothing: the font does not say what it draws. */
const UNKNOWN = /[\ufffd\ue000-\uf8ff]/gu;
/** From so many on they are words that are missing, not an ornament. */
const MOST_UNKNOWN = 3;

/**
 * A PDF → canonical document with page numbers. Only text is read, with what was filled into its forms; scripts and attachments have
 * no effect (0310).
 *
 * @throws AppError `unreadable` for a damaged or protected file, `unsupported` for a scan without text,
 *   `too-large` for too many pages or characters.
 */
export async function readPdf(
  bytes: Uint8Array,
  onProgress: (share: number) => void = () => {},
): Promise<CanonicalDocument> {
  const pdf = await openPdf(bytes);
  if (pdf.numPages > MAX_PDF_PAGES) {
    throw new AppError(
      "too-large",
      `The PDF has ${pdf.numPages} pages; at most ${MAX_PDF_PAGES} can be imported.`,
    );
  }
  await refuseXfa(pdf);
  const layers = await pdf.getOptionalContentConfig();
  const pages: PdfLine[][] = [];
  const signed: number[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const { lines, isSigned } = await readPage(pdf, number, layers);
    if (isSigned) signed.push(number);
    characters += charactersOf(lines);
    if (characters > MAX_DOCUMENT_CHARACTERS) {
      throw new AppError(
        "too-large",
        `The PDF holds more than ${MAX_DOCUMENT_CHARACTERS.toLocaleString("en")} characters.`,
      );
    }
    pages.push(lines);
    onProgress(number / pdf.numPages);
  }
  if (characters < FEWEST_CHARACTERS * Math.min(pdf.numPages, 5)) {
    throw new AppError(
      "unsupported",
      "The PDF has no text layer: its pages are pictures (a scan). Run it through text recognition (OCR) and import the result.",
      { kind: "scan" },
    );
  }
  return composeDocument(pdfBlocks(pages), {
    warnings: warningsOf(pages, signed),
    layout: "structure",
    site: false,
    metadata: await hintsOf(pdf),
  });
}

/** What the file's properties say, where the text says nothing. */
async function hintsOf(pdf: PDFDocumentProxy): Promise<Partial<DocumentMetadata>> {
  const { info } = await pdf.getMetadata();
  const { Title: said } = info as Readonly<Record<string, unknown>>;
  const title = typeof said === "string" ? titleOfProperties(said) : null;
  return title ? { title } : {};
}

/**
 * A form of Adobe's XFA kind keeps what it shows beside its pages; these only say which program to open it with. Forms that have fields of the
 * usual kind, too, are read by those.
 */
async function refuseXfa(pdf: PDFDocumentProxy): Promise<void> {
  const { info } = await pdf.getMetadata();
  const { IsXFAPresent: xfa, IsAcroFormPresent: fields } = info as Readonly<Record<string, unknown>>;
  if (xfa !== true || fields === true) return;
  throw new AppError(
    "unsupported",
    "The PDF is a form of Adobe's XFA kind, whose words are not in its pages. Open it in Adobe Reader, print it to a PDF, and import that.",
    { kind: "xfa" },
  );
}

async function readPage(
  pdf: PDFDocumentProxy,
  number: number,
  layers: Awaited<ReturnType<PDFDocumentProxy["getOptionalContentConfig"]>>,
): Promise<{ readonly lines: PdfLine[]; readonly isSigned: boolean }> {
  try {
    const page = await pdf.getPage(number);
    const extras = await pageExtras(page);
    const content = await readContent(page, layers, extras.fields, () => replacementTexts(pdf, number));
    const tags = structureTags(await page.getStructTree());
    const lines = pageLines(content, number, tags, extras.comments);
    page.cleanup();
    return { lines, isSigned: extras.signed };
  } catch {
    throw new AppError("unreadable", `Page ${number} of the PDF is damaged and cannot be read.`);
  }
}

/** Of one page and of several. */
type Verb = readonly [one: string, more: string];
const HOLD: Verb = ["holds", "hold"];

function warningsOf(pages: readonly (readonly PdfLine[])[], signed: readonly number[]): string[] {
  const where = (test: (lines: readonly PdfLine[]) => boolean) =>
    pages.flatMap((lines, at) => (test(lines) ? [at + 1] : []));
  const has = (reason: string) => where((lines) => lines.some(({ furniture }) => furniture === reason));
  const say = (numbers: readonly number[], [one, more]: Verb, what: string) =>
    numbers.length > 0
      ? [`${named(numbers, pages.length)} ${numbers.length === 1 ? one : more} ${what}`]
      : [];
  return [
    ...say(
      where((lines) => charactersOf(lines) < FEWEST_CHARACTERS),
      HOLD,
      "no text, perhaps pictures.",
    ),
    ...say(
      where(
        (lines) =>
          (lines
            .map(({ text }) => text)
            .join("")
            .match(UNKNOWN)?.length ?? 0) >= MOST_UNKNOWN,
      ),
      HOLD,
      "characters whose font does not say what they are; words are missing there.",
    ),
    ...say(
      where((lines) => readsLikeNoLanguage(lines.map(({ text }) => text).join("\n"))),
      HOLD,
      "words that read like no language: their fonts name other letters than they show. Compare the text with the pages.",
    ),
    ...say(has(HIDDEN_IN_SOURCE), HOLD, "text in a layer that is switched off; it is folded."),
    ...say(has(COMMENT), HOLD, "comments; they are folded and are no part of the text."),
    ...say(signed, ["shows", "show"], "a signature; what its stamp says was not read."),
    ...say(has(LINE_NUMBERS), ["has", "have"], "numbered lines; the numbers are folded."),
  ];
}

function charactersOf(lines: readonly PdfLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}

function named(numbers: readonly number[], all: number): string {
  const shown = numbers.length > 6 ? `${numbers.slice(0, 6).join(", ")} …` : numbers.join(", ");
  return `${numbers.length === 1 ? "Page" : "Pages"} ${shown} of ${all}`;
}
