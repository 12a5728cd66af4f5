import type { ReviewView } from "@/lib/contracts/review-view";

type Judged = Pick<ReviewView, "significance" | "direction" | "note" | "reviewed">;

/** Nothing said yet. */
export const UNJUDGED: Judged = { significance: null, direction: null, note: "", reviewed: false };

/** What an entry of the list shows of a judgement: "4 ✓", "✓", "2", "". */
export function reviewSign({ significance, reviewed, note }: Judged): string {
  return [significance ?? "", note ? "✎" : "", reviewed ? "✓" : ""].filter((part) => part !== "").join(" ");
}

/** The same in words: "Reviewed, significance 4, position weakened". Empty where nothing was said. */
export function sayReview({ significance, direction, note, reviewed }: Judged): string {
  const parts = [
    reviewed ? "reviewed" : "",
    significance ? `significance ${significance}` : "",
    direction ? `position ${direction === "same" ? "the same" : direction}` : "",
    note ? "with a note" : "",
  ].filter((part) => part !== "");
  const said = parts.join(", ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}
