import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { Range } from "@/lib/core/text/range";
import type { PlacementDecision } from "./placement-decision";

/** What can be done about the places of notes, for the parts of the reader that offer it. */
export interface Placements {
  readonly decide: (note: AnnotationView, decision: PlacementDecision) => Promise<void>;
  /** Lets the person select the words of a note. */
  readonly attach: (note: AnnotationView) => void;
  /** Shows a suggested place in the text; `null` ends it. */
  readonly look: (range: Range | null) => void;
  readonly looking: Range | null;
}
