import type { AnnotationView } from "@/lib/contracts/annotation-view";

/** Where a note stands in the version shown, in the words people filter by. */
export type PlacementState = "here" | "moved" | "reworded" | "ambiguous" | "orphaned";

const STATES = {
  exact: "here",
  moved: "moved",
  changed: "reworded",
  ambiguous: "ambiguous",
  orphaned: "orphaned",
} as const;

/** In the order they are listed. */
export const PLACEMENT_STATES: readonly { readonly state: PlacementState; readonly label: string }[] = [
  { state: "here", label: "Same words, same place" },
  { state: "moved", label: "Moved" },
  { state: "reworded", label: "Reworded" },
  { state: "ambiguous", label: "In several places" },
  { state: "orphaned", label: "Unplaced" },
];

export function placementState({ placement }: Pick<AnnotationView, "placement">): PlacementState {
  return STATES[placement.status];
}

/** How many notes are in each state. */
export function countPlacementStates(
  annotations: readonly Pick<AnnotationView, "placement">[],
): ReadonlyMap<PlacementState, number> {
  const counts = new Map<PlacementState, number>();
  for (const annotation of annotations) {
    const state = placementState(annotation);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}
