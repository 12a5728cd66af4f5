import "server-only";
import type { PDFDocumentProxy } from "pdfjs-dist";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { composeDocument } from "@/lib/core/documents/compose-document";
import { MAX_DOCUMENT_CHARACTERS } from "@/lib/core/documents/decode-text";
import { AppError } from "@/lib/core/errors";
import { openPdf } from "@/lib/server/import/pdf/open-pdf";
import { pdfBlocks } from "@/lib/server/import/pdf-blocks";
import { readingOrder } from "@/lib/server/import/pdf-columns";
import { type PdfItem, type PdfLine, pdfSegments } from "@/lib/server/import/pdf-line";

/** More pages than this are a book; the text limit would refuse most of them anyway. */
export const MAX_PDF_PAGES = 3000;
/** Fewer characters a page than this, and the pages are pictures of text. */
const FEWEST_CHARACTERS = 12;

/**
 * A PDF → canonical document with page numbers. Only text is read: scripts, attachments and forms have no effect.
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
  const pages: PdfLine[][] = [];
  const silent: number[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const lines = await readPage(pdf, number);
    const count = lines.reduce((sum, line) => sum + line.text.length, 0);
    if (count < FEWEST_CHARACTERS) silent.push(number);
    characters += count;
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
  const warnings =
    silent.length > 0
      ? [
          `${silent.length === 1 ? "Page" : "Pages"} ${list(silent)} of ${pdf.numPages} hold no text; they may be pictures.`,
        ]
      : [];
  return composeDocument(pdfBlocks(pages), { warnings, layout: "structure" });
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PdfLine[]> {
  try {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    const height = (page.view[3] ?? 842) - (page.view[1] ?? 0);
    const items = content.items.filter((item): item is typeof item & PdfItem => "str" in item);
    const lines = readingOrder(pdfSegments(items, number, height));
    page.cleanup();
    return lines;
  } catch {
    throw new AppError("unreadable", `Page ${number} of the PDF is damaged and cannot be read.`);
  }
}

function list(pages: readonly number[]): string {
  return pages.length > 6 ? `${pages.slice(0, 6).join(", ")} …` : pages.join(", ");
}
