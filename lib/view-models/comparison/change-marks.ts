import type { ChangeExcerpt } from "@/lib/core/comparison/changes/excerpt-change";
import type { Range } from "@/lib/core/text/range";
import { wordEdits } from "./describe-change";

/** Where the quote of one side reads otherwise than the other's: all of it where only this side has the passage. */
export function changeMarks(excerpt: ChangeExcerpt, side: "older" | "newer"): readonly Range[] {
  const quote = excerpt[side];
  if (quote === null) return [];
  if (excerpt.older === null || excerpt.newer === null) return [{ start: 0, end: quote.length }];
  return wordEdits(excerpt.change, excerpt.older, excerpt.newer)
    .map((edit) => edit[side])
    .filter(({ start, end }) => start < end);
}
