import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { composeDocument, type SourceHints } from "@/lib/core/documents/compose-document";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { canonicalLines } from "./canonical-lines";
import { isPageMark, joinOverPages, PRINTED_PAGE } from "./page-marks";
import { markUnderlined } from "./underlined-headings";
import { unwrapLines } from "./unwrap-lines";

/**
 * Plain text → canonical document. Every character that can be seen stands in the canonical text, in its order
 * (rules: canonical-lines.ts; lines broken at a fixed width are joined: unwrap-lines.ts; the mark of a printed page stands
 * behind the paragraph that it interrupts: page-marks.ts). Reading the canonical text again gives the same document. Furniture is marked, never removed.
 *
 * Time is linear in the text's length for texts of any kind; the longest text is limited by `decodeText`.
 */
export function readPlainText(text: string, hints: SourceHints = {}): CanonicalDocument {
  return composeDocument(draftsOfLines(text), hints);
}

/** The blocks of a text whose lines somebody typed. */
export function draftsOfLines(text: string): DraftBlock[] {
  const lines = unwrapLines(joinOverPages(canonicalLines(text)));
  const drafts = lines.map(
    (line): DraftBlock => ({
      kind: "paragraph",
      text: line.text,
      gap: line.afterBlank ? "\n\n" : "\n",
      indent: line.indent,
      chrome: isPageMark(line.text) ? PRINTED_PAGE : null,
    }),
  );
  markUnderlined(drafts);
  return drafts;
}
