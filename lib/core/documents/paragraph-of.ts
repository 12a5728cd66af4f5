import type { Range } from "@/lib/core/text/range";
import type { Block } from "./block";

/** A paragraph by its number, from 1, of all that a text has. */
export interface ParagraphPlace {
  readonly number: number;
  readonly of: number;
}

/** The paragraph in which a passage begins. Page navigation is not counted; `null` where the passage is in none of those that are. O(blocks). */
export function paragraphOf(blocks: readonly Block[], range: Range): ParagraphPlace | null {
  const told = blocks.filter(({ chrome }) => chrome === null);
  const at = told.findIndex(({ end }) => end > range.start);
  const block = told[at];
  return !block || block.start >= range.end ? null : { number: at + 1, of: told.length };
}
