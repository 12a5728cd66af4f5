import type { ComparedNotes } from "@/components/compare/compare-notes";
import styles from "@/components/compare/notes-below.module.css";
import type { AnnotationView } from "@/lib/contracts/annotation-view";

/** All notes of both sides in full, so that none depends on a pointer; the cards in the text repeat them. */
export function NotesBelow({ notes }: { readonly notes: ComparedNotes }) {
  const { placed, unplaced } = notes;
  if (placed.length + unplaced.length === 0) return null;
  return (
    <section className={styles.notes} aria-labelledby="compare-notes">
      <h2 id="compare-notes">Notes</h2>
      <ul>
        {placed.map(({ siglum, annotation }) => (
          <Note key={annotation.id} annotation={annotation} siglum={siglum} />
        ))}
      </ul>
      {unplaced.length > 0 && (
        <>
          <h3>Without a sure place in these versions</h3>
          <ul>
            {unplaced.map((annotation) => (
              <Note key={annotation.id} annotation={annotation} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Note({ annotation, siglum }: { readonly annotation: AnnotationView; readonly siglum?: string }) {
  return (
    <li id={`note-${annotation.id}`} tabIndex={-1}>
      {siglum && <b className={styles.siglum}>{siglum}</b>}
      <div>
        <p>
          <span className="lemma">{annotation.quote}</span> {annotation.text}
        </p>
        <p className={styles.by}>
          <b>{annotation.authorName}</b> on <bdi>{annotation.madeOn.label}</bdi>
          {annotation.replies.length > 0 &&
            `, ${annotation.replies.length} ${annotation.replies.length === 1 ? "reply" : "replies"}`}
        </p>
      </div>
    </li>
  );
}
