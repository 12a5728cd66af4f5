"use client";
import { newNoteKey } from "@/components/annotations/draft-store";
import { LazyNoteEditor } from "@/components/annotations/lazy-note-editor";
import type { NoteEditorProps } from "@/components/annotations/note-editor";
import type { PositionView, ReaderView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import { positionAt } from "@/lib/view-models/reader/citation";
import styles from "./reader-desk.module.css";

const NEW = { tags: [], stance: null, isPrivate: false } as const;

/** A new note while it is written, beside its words. */
export function DraftNote({
  id,
  view: { text, version, positions },
  passage,
  listTags,
  listColleagues,
  onSave,
  onClose,
}: Required<Pick<NoteEditorProps, "listTags" | "listColleagues" | "onSave" | "onClose">> & {
  /** Its name among the notes that are laid out. */
  readonly id: string;
  readonly view: Pick<ReaderView, "text" | "version" | "positions">;
  readonly passage: Range;
}) {
  return (
    <section className={styles.writing} data-note-box={id} aria-label="New note">
      <p className="lemma">{shortenQuote(text.slice(passage.start, passage.end))}</p>
      <LazyNoteEditor
        label={labelOf(positionAt(positions, passage))}
        placeholder="What should be known about these words?"
        draftKey={newNoteKey(version.id, passage)}
        details={NEW}
        listTags={listTags}
        listColleagues={listColleagues}
        mayBePrivate
        saveLabel="Save note"
        onSave={onSave}
        onClose={onClose}
      />
    </section>
  );
}

function labelOf(position: PositionView | null): string {
  return position ? `Note on position ${position.label}` : "Note on the selected words";
}
