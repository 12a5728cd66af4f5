import { IMPORTANCE, type Judgement } from "@/lib/core/reviews/judgement";

/** Nothing said yet. */
export const UNJUDGED: Judgement = { significance: null, direction: null, note: "", reviewed: false };

/** What an entry of the list shows of a judgement: "critical ✓", "✓", "minor", "". */
export function reviewSign({ significance, reviewed, note }: Judgement): string {
  return [significance ? IMPORTANCE[significance].word : "", note ? "✎" : "", reviewed ? "✓" : ""]
    .filter((part) => part !== "")
    .join(" ");
}

/** The same in words: "Reviewed, critical, position weakened". Empty where nothing was said. */
export function sayReview({ significance, direction, note, reviewed }: Judgement): string {
  const parts = [
    reviewed ? "reviewed" : "",
    significance ? IMPORTANCE[significance].word : "",
    direction ? `position ${direction === "same" ? "the same" : direction}` : "",
    note ? "with a note" : "",
  ].filter((part) => part !== "");
  const said = parts.join(", ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}
