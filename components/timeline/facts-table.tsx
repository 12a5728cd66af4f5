import type { PictureView } from "@/lib/contracts/picture-view";
import { AddFact } from "./add-fact";
import { DismissedFacts } from "./dismissed-facts";
import { FactEntry } from "./fact-entry";
import type { DecideFact } from "./fact-review-actions";
import styles from "./facts-table.module.css";

/** The picture's data as a table: one row a question, one column a version, each answer with the words that prove it. */
export function FactsTable({
  picture,
  decide,
}: {
  readonly picture: PictureView;
  readonly decide: DecideFact | null;
}) {
  const { versions, lanes, dismissed } = picture;
  const labels = new Map(versions.map(({ id, label }) => [id, label]));
  return (
    <section aria-labelledby="facts-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="facts-title" tabIndex={-1}>
          The same facts as a table
        </h2>
        {decide ? (
          <span className="noprint">
            <AddFact versions={versions} decide={decide} />
          </span>
        ) : null}
      </div>
      {/* The scroller holds links and disclosures, so the keyboard can move it. */}
      <section className={styles.scroll} aria-label="Table of facts">
        <table>
          <thead>
            <tr>
              <th scope="col">Fact</th>
              {versions.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lanes.flatMap(({ rows }) =>
              rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.name}</th>
                  {row.cells.map(({ versionId, facts, absent }) => (
                    <td key={versionId} data-version={labels.get(versionId)}>
                      {facts.map((fact) => (
                        <FactEntry key={fact.key} fact={fact} decide={decide} />
                      ))}
                      {facts.length === 0 ? <span className="quiet">{absent}</span> : null}
                    </td>
                  ))}
                </tr>
              )),
            )}
            <tr>
              <th scope="row">Length</th>
              {versions.map(({ id, label, words }) => (
                <td key={id} data-version={label}>
                  {words.toLocaleString("en-GB")} words
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      {dismissed.length > 0 ? <DismissedFacts facts={dismissed} versions={versions} decide={decide} /> : null}
    </section>
  );
}
