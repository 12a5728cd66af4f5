import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { DecidePlacementInput } from "@/lib/contracts/placement-input";
import type { Range } from "@/lib/core/text/range";

/** What a person can say of a note's place. */
export type PlacementDecision =
  | { readonly kind: "confirmed" | "left-orphaned" | "undecided" }
  | { readonly kind: "re-attached"; readonly range: Range };

/** A decision as it is sent. */
export function placementInput(
  decision: PlacementDecision,
  note: Pick<AnnotationView, "id" | "placement">,
  versionId: string,
  text: string,
): DecidePlacementInput {
  const revision = note.placement.revision ?? 1;
  const place = { annotationId: note.id, versionId, revision };
  if (decision.kind !== "re-attached") return { ...place, decision: decision.kind };
  const { start, end } = decision.range;
  return { ...place, decision: "re-attached", start, end, quote: text.slice(start, end) };
}

/**
 * What brings a note back to where `before` had it, in order. A confirmed place was the rules' own, so they are asked for
 * it again before it is confirmed.
 */
export function undoOfDecision({
  decision,
  range,
}: AnnotationView["placement"]): readonly PlacementDecision[] {
  if (decision === "left-orphaned") return [{ kind: "left-orphaned" }];
  if (decision === "re-attached" && range) return [{ kind: "re-attached", range }];
  return decision === "confirmed" ? [{ kind: "undecided" }, { kind: "confirmed" }] : [{ kind: "undecided" }];
}
