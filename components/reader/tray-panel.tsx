"use client";
import type { AnnotationView, PlaceSuggestionView } from "@/lib/contracts/annotation-view";
import type { Placements } from "@/lib/view-models/reader/placements";
import type { ReaderActions } from "@/lib/view-models/reader/reader-actions";
import type { Writing } from "@/lib/view-models/reader/reader-state";
import { MarginNote } from "./margin-note";
import { NoteTray } from "./note-tray";
import { OrphanTools } from "./orphan-tools";
import type { NoteActions } from "./use-note-actions";

interface TrayPanelProps {
  readonly notes: readonly AnnotationView[];
  readonly versionId: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly openId: string | null;
  readonly onToggle: (id: string) => void;
  readonly writing: Writing | null;
  readonly onWrite: (writing: Writing | null) => void;
  readonly actions: NoteActions;
  readonly suggestPlaces: ReaderActions["suggestPlaces"];
  readonly placements: Placements;
  readonly onLook: (suggestion: PlaceSuggestionView) => void;
}

/** The tray with its notes whole: thread, what may be done to them, and where they might belong. */
export function TrayPanel(props: TrayPanelProps) {
  const { notes, versionId, open, onOpen, openId, onToggle, writing, onWrite, actions } = props;
  const { suggestPlaces, placements, onLook } = props;
  return (
    <NoteTray notes={notes} open={open} onOpen={onOpen} openId={openId}>
      {(annotation) => (
        <MarginNote
          annotation={annotation}
          siglum={null}
          official={null}
          placeTools={
            <OrphanTools
              note={annotation}
              versionId={versionId}
              suggestPlaces={suggestPlaces}
              placements={placements}
              onLook={onLook}
            />
          }
          versionId={versionId}
          lemma={annotation.quote}
          open={openId === annotation.id}
          onToggle={() => {
            placements.look(null);
            onToggle(annotation.id);
          }}
          writing={writing}
          onWrite={onWrite}
          actions={actions}
        />
      )}
    </NoteTray>
  );
}
