import type { ComparedSideView } from "@/lib/contracts/compare-view";
import { type ParagraphPlace, paragraphOf } from "@/lib/core/documents/paragraph-of";
import { isolated } from "@/lib/core/text/isolated";
import type { Range } from "@/lib/core/text/range";
import { shorten } from "./describe-change";

const HEADING = 80;

/**
 * Where a passage stands in its text, in words: "paragraph 12 of 61 (under “Funding”)". Page navigation is not counted; `null` where the
 * passage is in none of the paragraphs that are. O(blocks).
 */
export function sayPlace(
  { text, blocks }: Pick<ComparedSideView, "text" | "blocks">,
  range: Range,
): string | null {
  const place = paragraphOf(blocks, range);
  if (!place) return null;
  const told = blocks.filter(({ chrome }) => chrome === null);
  const at = place.number - 1;
  // A passage that begins with a heading stands under its own.
  const heading =
    told[at]?.kind === "heading" ? null : told.slice(0, at).findLast(({ kind }) => kind === "heading");
  const under = heading
    ? ` (under ${isolated(`“${shorten(text.slice(heading.start, heading.end), HEADING)}”`)})`
    : "";
  return `${sayParagraph(place)}${under}`;
}

/** "paragraph 12 of 61". */
export const sayParagraph = ({ number, of }: ParagraphPlace): string => `paragraph ${number} of ${of}`;
