import { NoteArticle } from "@/components/annotations/note-article";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import styles from "./note-tray.module.css";

/** Notes that have no place in this version: kept in sight, never put on other words. */
export function NoteTray({
  notes,
  versionId,
}: {
  readonly notes: readonly AnnotationView[];
  readonly versionId: string;
}) {
  if (notes.length === 0) return null;
  return (
    <details className={styles.tray}>
      <summary>
        {notes.length === 1 ? "1 note" : `${notes.length} notes`} without a place in this version
      </summary>
      <div className={styles.inside}>
        <p>
          Their words are not here, or stand here more than once. They are kept where they were made, and put
          nowhere by guess.
        </p>
        <ul>
          {notes.map((annotation) => (
            <li key={annotation.id}>
              <NoteArticle annotation={annotation} versionId={versionId} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
