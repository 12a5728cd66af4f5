import { DOCUMENT_ORDERS, type DocumentOrder, documentListHref } from "@/lib/contracts/document-list";
import type { DocumentListView } from "@/lib/contracts/document-view";
import { DocumentSearch } from "./document-search";
import styles from "./list-filter.module.css";

const ORDERS: Readonly<Record<DocumentOrder, string>> = {
  changed: "Recently changed",
  newest: "Newest version",
  title: "Title",
};

/** A search by name and by tag, and the orders of a list of documents. A plain form and links: they work without a script. */
export function ListFilter({
  path,
  view: { q, sort, archived, tag, tagChoices },
}: {
  /** The page that the list stands on. */
  readonly path: string;
  readonly view: Pick<DocumentListView, "q" | "sort" | "archived" | "tag" | "tagChoices">;
}) {
  return (
    <div className={styles.filter}>
      <DocumentSearch path={path} q={q}>
        {sort === "changed" ? null : <input type="hidden" name="sort" value={sort} />}
        {archived ? <input type="hidden" name="archived" value="yes" /> : null}
        {tag === null && tagChoices.length === 0 ? null : <TagChoice tag={tag} choices={tagChoices} />}
      </DocumentSearch>
      <nav className={styles.orders} aria-label="Order of the documents">
        {DOCUMENT_ORDERS.map((order) => (
          <a
            key={order}
            href={documentListHref(path, { q, sort: order, archived, tag })}
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
            href={documentListHref(path, { q, sort, archived: each, tag })}
            {...(each === archived ? { "aria-current": "true" as const } : {})}
          >
            {each ? "Archived" : "Current"}
          </a>
        ))}
      </nav>
    </div>
  );
}

function TagChoice({
  tag,
  choices,
}: {
  readonly tag: string | null;
  readonly choices: DocumentListView["tagChoices"];
}) {
  // What is asked for is shown, even where no document has it.
  const unknown = tag !== null && !choices.some(({ name }) => name === tag) ? [tag] : [];
  return (
    <select key={tag} name="tag" aria-label="Tag" defaultValue={tag ?? ""}>
      <option value="">Any tag</option>
      {unknown.map((name) => (
        <option key={name}>{name}</option>
      ))}
      {choices.map(({ id, name, notation }) => (
        <option key={id} value={name}>
          {notation ? `${notation} ${name}` : name}
        </option>
      ))}
    </select>
  );
}
