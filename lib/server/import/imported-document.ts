import "server-only";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import type { ImportFormat } from "./sniff-format";

/** What import answers: the canonical document and how it came about. */
export interface ImportedDocument extends CanonicalDocument {
  /** Who read it; a newer version may read the same bytes better, which makes a new version of the document. */
  readonly importer: { readonly name: string; readonly version: string };
  readonly format: ImportFormat;
  /** Per cent of the characters (without white space) that stand outside furniture, to one decimal place. */
  readonly coverage: number;
  /** SHA-256 of the bytes handed in, as hexadecimal digits: the same bytes are the same version. */
  readonly sha256: string;
  /** Set where the document was taken out of an archive. */
  readonly capture: { readonly id: string; readonly url: string; readonly capturedAt: string | null } | null;
}

/** Raised whenever the same bytes may give another text, other blocks or other positions. */
export const IMPORTER = { name: "variorum-import", version: "2.6.7" } as const;

/** Units of white space (as `\s` has it) in a stretch; most of a text is looked at without a pattern. */
function countSpace(text: string, start: number, end: number): number {
  let space = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 0xa0 && /\s/u.test(text.charAt(at)))) space++;
  }
  return space;
}

export function coverageOf(document: CanonicalDocument): number {
  let all = 0;
  let kept = 0;
  for (const block of document.blocks) {
    const length = block.end - block.start - countSpace(document.text, block.start, block.end);
    all += length;
    if (block.chrome === null) kept += length;
  }
  return all === 0 ? 0 : Math.round((1000 * kept) / all) / 10;
}
