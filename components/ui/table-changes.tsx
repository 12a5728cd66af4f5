import styles from "./table-changes.module.css";

/** A row of a table that changes something: what it is about, and the cells that say something new. */
export interface ChangedRow {
  readonly row: number;
  readonly isNew: boolean;
  readonly about: string;
  readonly cells: readonly { readonly column: string; readonly before: string; readonly after: string }[];
}

/** What rows of a table would change, cell by cell. */
export function TableChanges({
  rows,
  more,
}: {
  readonly rows: readonly ChangedRow[];
  /** So many rows change something and are not listed. */
  readonly more: number;
}) {
  if (rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className={styles.changes} aria-label="What changes" tabIndex={0}>
      <ul>
        {rows.map(({ row, isNew, about, cells }) => (
          <li key={row}>
            <p>
              <b>Row {row}</b> {isNew ? "New: " : ""}
              <bdi>{about}</bdi>
            </p>
            <dl>
              {cells.map(({ column, before, after }) => (
                <div key={column}>
                  <dt>{column}</dt>
                  <dd>
                    {before ? <del dir="auto">{before}</del> : null}{" "}
                    {after ? <ins dir="auto">{after}</ins> : null}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>… and {more.toLocaleString("en")} more.</p> : null}
    </section>
  );
}
