import type { ReaderDay } from "@/lib/core/time/reader-day";
import type { Stance } from "./annotation-input";
import type { AnnotationView } from "./annotation-view";
import type { CodeRefView } from "./codebook-view";

/** One row of the table of all notes. */
export interface NoteRowView {
  readonly id: string;
  readonly revision: number;
  /** To the note in the text it was made on. */
  readonly href: string;
  readonly documentTitle: string;
  readonly versionLabel: string;
  /** Number of the position it stands on. */
  readonly position: string | null;
  readonly quote: string;
  /** The beginning of what it says. */
  readonly text: string;
  readonly authorName: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** As they are called by now. */
  readonly tags: readonly string[];
  /** Those of the tags that are codes of the codebook. */
  readonly codes: readonly CodeRefView[];
  readonly stance: Stance | null;
  readonly isPrivate: boolean;
  readonly resolved: boolean;
  readonly assigned: AnnotationView["assigned"];
  readonly replies: number;
  readonly may: {
    /** Resolve and assign it. */
    readonly resolve: boolean;
    /** Tag it, give it a stance, share and delete it: its author, and administrators. */
    readonly edit: boolean;
  };
}

export interface NotesView {
  readonly rows: readonly NoteRowView[];
  /** To be given as `after` for the next page; `null` on the last. */
  readonly next: string | null;
  /** From a table that was exported and edited. */
  readonly may: { readonly import: boolean };
}

/** What became of doing something with several notes. */
export interface ChangedNotesView {
  readonly changed: readonly { readonly annotationId: string; readonly revision: number }[];
  /** Those that somebody changed in the meantime; they stay as they are. */
  readonly stale: number;
}

/** The day by which notes are overdue for whoever looks. */
export type OwnDayView = ReaderDay;
