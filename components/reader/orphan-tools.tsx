"use client";
import { Button } from "@/components/ui/button";
import type { AnnotationView, PlaceSuggestionView } from "@/lib/contracts/annotation-view";
import type { Placements } from "@/lib/view-models/reader/placements";
import type { ReaderActions } from "@/lib/view-models/reader/reader-actions";
import styles from "./placement-tools.module.css";
import { SuggestedPlaces } from "./suggested-places";

/** What can be done for a note that stands nowhere: look at the closest passages, select its words, or leave it. */
export function OrphanTools({
  note,
  versionId,
  suggestPlaces,
  placements,
  onLook,
}: {
  readonly note: AnnotationView;
  readonly versionId: string;
  readonly suggestPlaces: ReaderActions["suggestPlaces"];
  readonly placements: Placements;
  readonly onLook: (suggestion: PlaceSuggestionView) => void;
}) {
  if (!note.may.place) return null;
  const left = note.placement.decision === "left-orphaned";
  return (
    <>
      <SuggestedPlaces
        note={note}
        suggest={() => suggestPlaces({ annotationId: note.id, versionId })}
        placements={placements}
        onLook={onLook}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as an inline row */}
      <div className={styles.orphan} role="group" aria-label="Where does it belong?">
        <Button onClick={() => placements.attach(note)}>Select its words…</Button>
        {left ? (
          <Button look="flat" onClick={() => void placements.decide(note, { kind: "undecided" })}>
            Take decision back
          </Button>
        ) : (
          <Button look="flat" onClick={() => void placements.decide(note, { kind: "left-orphaned" })}>
            Leave unplaced
          </Button>
        )}
      </div>
    </>
  );
}
