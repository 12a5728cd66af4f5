import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";

/** The blocks of a note with the mark that the text calls it by: "[1] …". */
export function withNoteMark(drafts: readonly DraftBlock[], mark: string): DraftBlock[] {
  const first = drafts.find(({ chrome }) => chrome === null);
  if (!first) return [...drafts];
  // An item of a list that begins a note is a paragraph with its number.
  const { marker: _, level: __, ...rest } = first;
  const begun: DraftBlock = { ...rest, kind: "paragraph", text: `[${mark}] ${first.text}` };
  return drafts.map((draft) => (draft === first ? begun : draft));
}
