"use client";
import type { Dispatch } from "react";
import type { ReaderView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";
import {
  activeMark,
  type DeskEvent,
  type DeskState,
  draftPassage,
  pendingHighlight,
} from "@/lib/view-models/reader/desk-state";
import { firstTouched, type NotesByBlock } from "@/lib/view-models/reader/notes-by-block";
import { officialLink } from "@/lib/view-models/reader/official-link";
import type { PlacedNote } from "@/lib/view-models/reader/order-notes";
import type { Placements } from "@/lib/view-models/reader/placements";
import { BlockNotes } from "./block-notes";
import { DraftNote } from "./draft-note";
import { MarginNote } from "./margin-note";
import { PlacementTools } from "./placement-tools";
import type { ReadingTools } from "./reading-text";
import type { NoteActions } from "./use-note-actions";
import { WholePosition } from "./whole-position";

interface Parts {
  readonly view: ReaderView;
  readonly desk: DeskState;
  readonly dispatch: Dispatch<DeskEvent>;
  readonly notes: NotesByBlock;
  readonly noteActions: NoteActions;
  readonly placements: Placements;
  readonly onAnnotate: (passage: Range) => void;
  readonly onDraftClosed: () => void;
}

/** What stands beside the text of the reader: its notes, the one being written, and the tools of its positions. */
export function readingTools(parts: Parts): ReadingTools {
  const { view, desk, notes, noteActions, onAnnotate, onDraftClosed } = parts;
  const { blocks } = view;
  const passage = draftPassage(desk);
  const draftBlock = passage
    ? blocks[Math.min(firstTouched(blocks, passage.start), blocks.length - 1)]
    : null;
  const draft = passage ? (
    <DraftNote
      key={`${passage.start}-${passage.end}`}
      id={pendingHighlight(desk)?.id ?? ""}
      view={view}
      passage={passage}
      listTags={noteActions.listTags}
      listColleagues={noteActions.listColleagues}
      onSave={(body, details) => noteActions.create(passage, body, details)}
      onClose={onDraftClosed}
    />
  ) : null;
  return {
    highlightsOf: notes.highlightsOf,
    activeId: activeMark(desk),
    numeralHref: (position) => `/positions/${position.id}`,
    gutterOf: (position) =>
      view.may.annotate ? <WholePosition position={position} onAnnotate={onAnnotate} /> : null,
    notesOf: (block) => (
      <BlockNotes
        notes={notes.begins.get(block.start) ?? []}
        openId={desk.openId}
        draft={draftBlock === block ? draft : null}
      >
        {(note) => <NoteBeside key={note.annotation.id} note={note} {...parts} />}
      </BlockNotes>
    ),
  };
}

function NoteBeside({
  note: { annotation, siglum, range },
  view,
  desk: { openId, writing },
  dispatch,
  noteActions,
  placements,
}: Parts & { readonly note: PlacedNote }) {
  const { id } = annotation;
  const open = openId === id;
  return (
    <MarginNote
      annotation={annotation}
      siglum={siglum}
      placeTools={<PlacementTools note={annotation} placements={placements} />}
      official={open ? officialLink(view, range) : null}
      versionId={view.version.id}
      lemma={view.text.slice(range.start, range.end)}
      open={open}
      onToggle={() => dispatch({ type: "note-toggled", id })}
      writing={writing}
      onWrite={(next) => dispatch({ type: "writing-changed", writing: next })}
      actions={noteActions}
    />
  );
}
