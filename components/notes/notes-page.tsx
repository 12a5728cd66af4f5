import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import type { NotesInput } from "@/lib/contracts/notes-input";
import type { NotesView, OwnDayView } from "@/lib/contracts/notes-view";
import type { ColleagueView } from "@/lib/contracts/people-view";
import type { SearchFiltersView } from "@/lib/contracts/search-view";
import { notesCsvHref, notesHref } from "@/lib/view-models/notes/notes-address";
import { ByWhoseDay } from "./by-whose-day";
import { NotesFilters } from "./notes-filters";
import styles from "./notes-page.module.css";
import { NotesTable } from "./notes-table";
import type { NotesActions } from "./use-notes-acts";

interface NotesPageProps {
  readonly input: NotesInput;
  readonly notes: NotesView;
  readonly filters: SearchFiltersView;
  readonly colleagues: readonly ColleagueView[];
  /** The day it is where the reader is. */
  readonly own: OwnDayView;
  /** What else can be done with the notes that are listed. */
  readonly tools?: ReactNode;
  readonly actions: NotesActions;
}

/** All notes of a workspace as a table. What it is narrowed to is its address: a view that can be kept and sent. */
export function NotesPage({ input, notes, filters, colleagues, own, tools, actions }: NotesPageProps) {
  const { after: _, ...first } = input;
  const narrowed = Object.keys(first).some((field) => field !== "sort");
  return (
    <main className={styles.page} id="main">
      <h1>All notes</h1>
      <NotesFilters input={input} filters={filters} colleagues={colleagues} />
      {input.due ? <ByWhoseDay due={input.due} own={own} /> : null}
      {notes.rows.length === 0 ? (
        <p className={styles.empty} role="status">
          {narrowed ? (
            <>
              No notes like these. <a href="/notes">Show all notes</a>
            </>
          ) : (
            <>
              There are no notes yet. Open a document, select words and choose <b>Annotate</b>.
            </>
          )}
        </p>
      ) : (
        <NotesTable rows={notes.rows} colleagues={colleagues} actions={actions} />
      )}
      {notes.rows.length > 0 ? (
        <p className={styles.tools}>
          {tools}{" "}
          <a className={buttonClass()} href={notesCsvHref(first)} download>
            Export as CSV
          </a>
        </p>
      ) : null}
      <nav className={styles.pages} aria-label="Pages of notes">
        {input.after ? (
          <a className={buttonClass()} href={notesHref(first)}>
            Back to the first page
          </a>
        ) : null}
        {notes.next ? (
          <a className={buttonClass()} href={notesHref({ ...input, after: notes.next })} rel="next">
            Next 50 notes
          </a>
        ) : null}
      </nav>
    </main>
  );
}
