import "server-only";
import { judgementsDigest } from "@/lib/core/reviews/judgements-digest";
import type { ReadReviews } from "./read-reviews";

/** The digests of what a viewer may know of a comparison's review. */
export const digestsOfReviews = (said: ReadReviews | null) =>
  judgementsDigest({
    reviews: said?.reviews ?? [],
    assignments: said?.assignments ?? [],
    openReading: said?.open?.id ?? null,
    finished: (said?.finished ?? []).flatMap(({ finishedAt }) => finishedAt?.toISOString() ?? []),
    signOffs: (said?.signOffs ?? []).map(({ id }) => id),
  });
