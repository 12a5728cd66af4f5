import { buttonClass } from "@/components/ui/button";
import { type DocumentOrder, documentListHref } from "@/lib/contracts/document-list";
import styles from "./list-pages.module.css";

/** The ways to the rest of a list that is shown a page at a time; nothing where all of it is shown. */
export function ListPages({
  path,
  view,
}: {
  readonly path: string;
  readonly view: {
    readonly q: string;
    readonly sort: DocumentOrder;
    readonly archived: boolean;
    readonly tag: string | null;
    readonly continued: boolean;
    readonly next: string | null;
  };
}) {
  if (!view.continued && view.next === null) return null;
  return (
    <nav className={styles.pages} aria-label="Pages of the list">
      {view.continued ? (
        <a className={buttonClass()} href={documentListHref(path, view)}>
          First documents
        </a>
      ) : null}
      {view.next === null ? (
        <p>These are the last ones.</p>
      ) : (
        <a className={buttonClass()} rel="next" href={documentListHref(path, view, view.next)}>
          Next documents
        </a>
      )}
    </nav>
  );
}
