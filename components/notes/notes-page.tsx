import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { NotesInput } from "@/lib/contracts/notes-input";
import type { NotesView, OwnDayView } from "@/lib/contracts/notes-view";
import type { ColleagueView } from "@/lib/contracts/people-view";
import type { SavedViewsView, SavedViewView } from "@/lib/contracts/saved-view-view";
import type { SearchFiltersView } from "@/lib/contracts/search-view";
import { askedHref, notesCsvHref, questionOf } from "@/lib/view-models/notes/notes-address";
import { GONE_DOCUMENT, notesChoices, sayQuestion } from "@/lib/view-models/notes/say-question";
import { ByWhoseDay } from "./by-whose-day";
import { ImportNotes } from "./import-notes";
import { NotesFilters } from "./notes-filters";
import styles from "./notes-page.module.css";
import { NotesTable } from "./notes-table";
import { SavedViews } from "./saved-views";
import type { SavedViewsActions } from "./saved-views-actions";
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
  readonly saved: SavedViewsView;
  /** The saved view that is open, changed or not. */
  readonly view: SavedViewView | null;
  /** A saved view was asked for that is not there for whoever looks. */
  readonly isLost: boolean;
  readonly actions: NotesActions & { readonly views: SavedViewsActions };
}

/** All notes of a workspace as a table. What it is narrowed to is its address: a view that can be kept under a name and sent. */
export function NotesPage(props: NotesPageProps) {
  const { input, notes, filters, colleagues, own, tools, saved, view, isLost, actions } = props;
  const { after: _, ...first } = input;
  const narrowed = Object.keys(first).some((field) => field !== "sort");
  const asked = questionOf(input);
  const choices = notesChoices(asked, filters, colleagues);
  const isGone = choices.documents.some(([id, name]) => id === asked.documentId && name === GONE_DOCUMENT);
  return (
    <main className={styles.page} id="main">
      <h1>All notes</h1>
      <SavedViews
        saved={saved}
        open={view}
        asked={asked}
        said={sayQuestion(asked, choices)}
        actions={actions.views}
      />
      {isLost ? (
        <Notice tone="warn">
          This saved view was deleted, or is not shared with you. What you see are{" "}
          {narrowed ? "the notes that the address asks for" : "all notes"}.
        </Notice>
      ) : null}
      <NotesFilters input={input} choices={choices} codes={filters.tags} viewId={view?.id ?? null} />
      {input.due ? <ByWhoseDay due={input.due} own={own} /> : null}
      {notes.rows.length === 0 ? (
        <p className={styles.empty} role="status">
          {narrowed ? (
            <>
              {isGone
                ? "The document that this asks for is in the trash, or was removed for good. Choose another one above."
                : "No notes like these."}{" "}
              <a href="/notes">Show all notes</a>
            </>
          ) : (
            <>
              There are no notes yet. Open a document, select words and choose <b>Annotate</b>.
            </>
          )}
        </p>
      ) : (
        <NotesTable rows={notes.rows} colleagues={colleagues} codes={filters.tags} actions={actions} />
      )}
      {notes.rows.length > 0 || notes.may.import ? (
        <p className={styles.tools}>
          {tools}{" "}
          {notes.rows.length > 0 ? (
            <a className={buttonClass()} href={notesCsvHref(first)} download>
              Export as CSV
            </a>
          ) : null}{" "}
          {notes.may.import ? <ImportNotes /> : null}
        </p>
      ) : null}
      <nav className={styles.pages} aria-label="Pages of notes">
        {input.after ? (
          <a className={buttonClass()} href={askedHref(first, view)}>
            Back to the first page
          </a>
        ) : null}
        {notes.next ? (
          <a className={buttonClass()} href={askedHref({ ...input, after: notes.next }, view)} rel="next">
            Next 50 notes
          </a>
        ) : null}
      </nav>
    </main>
  );
}
