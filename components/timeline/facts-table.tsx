import { buttonClass } from "@/components/ui/button";
import table from "@/components/ui/wide-table.module.css";
import type { PictureView } from "@/lib/contracts/picture-view";
import { sayTerm } from "@/lib/view-models/facts/say-term";
import { DismissedFacts } from "./dismissed-facts";
import { FactEntry } from "./fact-entry";
import styles from "./facts-table.module.css";

/** The picture's data as a table: one row a question, one column a version, each answer with the words that prove it. */
export function FactsTable({ picture }: { readonly picture: PictureView }) {
  const { versions, lanes, dismissed, may } = picture;
  const labels = new Map(versions.map(({ id, label }) => [id, label]));
  return (
    <section aria-labelledby="facts-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="facts-title" tabIndex={-1}>
          The same facts as a table
        </h2>
        {may.decide ? (
          <span className="noprint">
            <button type="button" className={buttonClass()} data-act="added" aria-haspopup="dialog">
              Add a fact…
            </button>
          </span>
        ) : null}
      </div>
      {/* The scroller holds links and disclosures, so the keyboard can move it. */}
      <section className={`${table.scroll} ${styles.facts}`} aria-label="Table of facts">
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
                        <FactEntry key={fact.key} fact={fact} mayDecide={may.decide} />
                      ))}
                      {facts.length === 0 ? <span className="quiet">{absent}</span> : null}
                    </td>
                  ))}
                </tr>
              )),
            )}
            {picture.terms.map(({ term, cells }) => (
              <tr key={term}>
                <th scope="row">Term “{term}”</th>
                {cells.map((cell, at) => (
                  <td key={versions[at]?.id} data-version={versions[at]?.label}>
                    <span className={cell.count === 0 ? "quiet" : undefined}>{sayTerm(cell)}</span>
                    {cell.printed ? ` as “${cell.printed}”` : null}
                  </td>
                ))}
              </tr>
            ))}
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
      {picture.termsNote ? <p className="quiet">{picture.termsNote}</p> : null}
      {dismissed.length > 0 ? (
        <DismissedFacts facts={dismissed} versions={versions} mayDecide={may.decide} />
      ) : null}
    </section>
  );
}
