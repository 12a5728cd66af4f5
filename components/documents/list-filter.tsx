import { DOCUMENT_ORDERS, type DocumentOrder, documentListHref } from "@/lib/contracts/document-list";
import { DocumentSearch } from "./document-search";
import styles from "./list-filter.module.css";

const ORDERS: Readonly<Record<DocumentOrder, string>> = {
  changed: "Recently changed",
  newest: "Newest version",
  title: "Title",
};

/** A search by name and the orders of a list of documents. A plain form and links: they work without a script. */
export function ListFilter({
  path,
  q,
  sort,
  archived,
}: {
  /** The page that the list stands on. */
  readonly path: string;
  readonly q: string;
  readonly sort: DocumentOrder;
  /** The archived documents are listed instead of the others. */
  readonly archived: boolean;
}) {
  return (
    <div className={styles.filter}>
      <DocumentSearch path={path} q={q}>
        {sort === "changed" ? null : <input type="hidden" name="sort" value={sort} />}
        {archived ? <input type="hidden" name="archived" value="yes" /> : null}
      </DocumentSearch>
      <nav className={styles.orders} aria-label="Order of the documents">
        {DOCUMENT_ORDERS.map((order) => (
          <a
            key={order}
            href={documentListHref(path, { q, sort: order, archived })}
            {...(order === sort ? { "aria-current": "true" as const } : {})}
          >
            {ORDERS[order]}
          </a>
        ))}
      </nav>
      <nav className={styles.orders} aria-label="Which documents">
        {[false, true].map((each) => (
          <a
            key={String(each)}
            href={documentListHref(path, { q, sort, archived: each })}
            {...(each === archived ? { "aria-current": "true" as const } : {})}
          >
            {each ? "Archived" : "Current"}
          </a>
        ))}
      </nav>
    </div>
  );
}
