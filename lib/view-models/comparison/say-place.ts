import type { ComparedSideView } from "@/lib/contracts/compare-view";
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
  const told = blocks.filter(({ chrome }) => chrome === null);
  const at = told.findIndex(({ end }) => end > range.start);
  const block = told[at];
  if (!block || block.start >= range.end) return null;
  // A passage that begins with a heading stands under its own.
  const heading =
    block.kind === "heading" ? null : told.slice(0, at).findLast(({ kind }) => kind === "heading");
  const under = heading
    ? ` (under ${isolated(`“${shorten(text.slice(heading.start, heading.end), HEADING)}”`)})`
    : "";
  return `paragraph ${at + 1} of ${told.length}${under}`;
}
