import type { CompareView } from "@/lib/contracts/compare-view";
import { judgementsDigest } from "@/lib/core/reviews/judgements-digest";
import { digestOfShown } from "@/lib/view-models/notes/digest-of-shown";

/** What a comparison's page says it has when it asks to be told of changes. */
export interface KnownOfComparison {
  readonly notes: string;
  readonly judgements: string;
  readonly standing: string;
}

export function knownOfComparison(
  view: Pick<CompareView, "annotations" | "reviews" | "assignments" | "secondReadings" | "signOffs">,
): KnownOfComparison {
  return {
    notes: digestOfShown(view.annotations),
    ...judgementsDigest({
      reviews: view.reviews ?? [],
      assignments: view.assignments,
      openReading: view.secondReadings?.open?.id ?? null,
      finished: (view.secondReadings?.finished ?? []).map(({ finishedAt }) => finishedAt),
      signOffs: view.signOffs.map(({ id }) => id),
    }),
  };
}
