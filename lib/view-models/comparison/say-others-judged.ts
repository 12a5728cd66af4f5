import type { ReviewView } from "@/lib/contracts/review-view";
import { sayReview } from "./say-review";

/** What others said of changes while the page was open, as a sentence for those who listen; `null` where it was oneself. */
export function sayOthersJudged(come: readonly ReviewView[]): string | null {
  const others = come.filter(({ mine }) => !mine);
  const [first] = others;
  if (!first) return null;
  if (others.length > 1) return `${others.length} judgements of others came in.`;
  return `${first.byName} judged a change: ${sayReview(first) || "no judgement"}.`;
}
