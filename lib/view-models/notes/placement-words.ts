import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { type PlacementState, placementState } from "./placement-state";

/** Each state has a sign of its own besides its words; none depends on colour. */
export const PLACEMENT_SIGNS: Readonly<Record<PlacementState, string>> = {
  here: "=",
  moved: "⇅",
  reworded: "≈",
  ambiguous: "?",
  orphaned: "∅",
};

const DECIDED = {
  confirmed: ", checked by a person",
  "re-attached": ", put here by a person",
  "left-orphaned": "; left so by a person",
} as const;

export interface PlacementWords {
  readonly state: PlacementState;
  readonly sign: string;
  readonly words: string;
  /** The same without its beginning, "made on" and the name of that version. */
  readonly rest: string;
}

/**
 * What a reader must know before trusting a note's place: that it was made elsewhere, and how sure its place is. `null`
 * for a note made on the version shown. `here` names that version where "here" would not do.
 */
export function placementWords(
  { placement, madeOn }: Pick<AnnotationView, "placement" | "madeOn">,
  versionId: string,
  here = "here",
): PlacementWords | null {
  if (madeOn.versionId === versionId && placement.status === "exact") return null;
  const state = placementState({ placement });
  const decided = placement.decision === null ? "" : DECIDED[placement.decision];
  const inVersion = here === "here" ? "in this version" : `in ${here}`;
  const place = here === "here" ? "here" : `in ${here}`;
  const said = {
    here: `, the same words ${place}`,
    moved: `, moved ${place}`,
    reworded: `, reworded ${place}`,
    ambiguous: `; these words stand in more than one place ${place}`,
    orphaned: `; these words are not ${inVersion}`,
  }[state];
  const rest = `${said}${decided}`;
  return { state, sign: PLACEMENT_SIGNS[state], words: `made on ${madeOn.label}${rest}`, rest };
}
