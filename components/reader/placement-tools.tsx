"use client";
import { Button } from "@/components/ui/button";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { Placements } from "@/lib/view-models/reader/placements";
import styles from "./placement-tools.module.css";

/** What a person can say of the place of a note that stands in the text without having been made on it. */
export function PlacementTools({
  note,
  placements,
}: {
  readonly note: AnnotationView;
  readonly placements: Placements;
}) {
  const { placement, may } = note;
  if (!may.place || (placement.status === "exact" && placement.decision === null)) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as an inline row
    <div className={styles.tools} role="group" aria-label="Is this its place?">
      {placement.decision === null ? (
        <Button look="link" onClick={() => void placements.decide(note, { kind: "confirmed" })}>
          Confirm
        </Button>
      ) : (
        <Button look="link" onClick={() => void placements.decide(note, { kind: "undecided" })}>
          Undo the decision
        </Button>
      )}
      <Button look="link" onClick={() => placements.attach(note)}>
        Attach elsewhere…
      </Button>
      <Button look="link" onClick={() => void placements.decide(note, { kind: "left-orphaned" })}>
        Not here
      </Button>
    </div>
  );
}
