import "server-only";
import type { ReviewView } from "@/lib/contracts/review-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { type Judgement, REVIEW_DIRECTIONS, SIGNIFICANCES } from "@/lib/core/reviews/judgement";
import type { ReviewRow } from "@/lib/server/db/reviews";

/** What is said of a change. A link shows it where its maker allowed that. */
export function presentReview(viewer: Viewer, row: ReviewRow): ReviewView {
  return {
    changeKey: row.changeKey,
    ...judgementOf(row),
    byName: row.reviewer.name,
    mine: viewer.kind === "person" && viewer.userId === row.reviewerId,
    at: (row.editedAt ?? row.createdAt).toISOString(),
    revision: row.revision,
  };
}

/** What a row says; what it says in words that are no longer known counts as not judged. */
export function judgementOf(
  row: Pick<ReviewRow, "significance" | "direction" | "note" | "reviewed"> | null,
): Judgement {
  return {
    significance: SIGNIFICANCES.find((value) => value === row?.significance) ?? null,
    direction: REVIEW_DIRECTIONS.find((value) => value === row?.direction) ?? null,
    note: row?.note ?? "",
    reviewed: row?.reviewed ?? false,
  };
}
