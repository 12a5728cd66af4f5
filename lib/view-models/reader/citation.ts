import type { PositionView, ReaderView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";
import { sayKnownDate } from "@/lib/view-models/documents/name-version";

type Cited = Pick<ReaderView, "document" | "version" | "positions">;

/** The position a passage begins in, if any. */
export function positionAt(positions: readonly PositionView[], passage: Range): PositionView | null {
  return positions.find(({ range }) => range.start <= passage.start && passage.start < range.end) ?? null;
}

/** Where words stand, as one cites it: title, office, date, position. */
export function citation({ document, version, positions }: Cited, passage: Range | null): string {
  const position = passage ? positionAt(positions, passage) : null;
  return [
    document.title,
    document.office,
    sayKnownDate(version),
    position ? `position ${position.label}` : null,
  ]
    .filter(Boolean)
    .join(", ");
}

/** The words with their source and address, ready to be pasted. */
export function quoteWithCitation(
  view: Cited & Pick<ReaderView, "text">,
  passage: Range,
  address: string,
): string {
  return `“${view.text.slice(passage.start, passage.end)}” (${citation(view, passage)}) ${address}`;
}
