import section from "@/components/ui/page-section.module.css";
import table from "@/components/ui/wide-table.module.css";
import type { PositionCellView, PositionMatrixView } from "@/lib/contracts/position-matrix-view";
import { sayPositionState } from "@/lib/view-models/positions/say-position-state";
import styles from "./position-matrix.module.css";

/** Each state has a sign of its own besides its word; colour only repeats it. */
const SIGNS: Readonly<Record<PositionCellView["state"], string>> = {
  new: "+",
  unchanged: "=",
  reworded: "≠",
  "strengthened?": "↑",
  "weakened?": "↓",
  moved: "⇅",
  gone: "−",
  "not stated": "·",
  echoed: "≈",
};

/** Positions by versions: what became of each, and where other documents take it up. */
export function PositionMatrix({ matrix }: { readonly matrix: PositionMatrixView }) {
  return (
    <section className={section.section} aria-labelledby="positions-title">
      <h2 id="positions-title">
        Positions × versions
        <span className={styles.note}>
          ↑ and ↓ are suggestions of a rule; ≈ marks words taken up in another document
        </span>
      </h2>
      {matrix.note ? <p>{matrix.note}</p> : <MatrixTable matrix={matrix} />}
    </section>
  );
}

function MatrixTable({ matrix }: { readonly matrix: PositionMatrixView }) {
  return (
    <section className={`${table.scroll} ${styles.matrix}`} aria-label="Positions by version">
      <table>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              <span className="vh">Number</span>
            </th>
            <th scope="col">Position</th>
            {matrix.columns.map(({ version, other, naming }) => (
              <th key={version.id} scope="col">
                {version.label}
                {other ? (
                  <span className={styles.other}>
                    {other.title}
                    {naming ? (
                      <>
                        {" "}
                        <a href={naming.href}>names this paper</a>
                        {naming.counted ? <span className={styles.counted}>{naming.counted}</span> : null}
                      </>
                    ) : null}
                  </span>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={`${row.label} ${row.heading}`}>
              <td className={styles.number}>{row.label}</td>
              <th scope="row">
                <bdi>{row.href ? <a href={row.href}>{row.heading}</a> : row.heading}</bdi>
              </th>
              {row.cells.map((cell, at) => (
                <td key={cell.versionId}>
                  <Cell cell={cell} of={row.label} isFirst={at === 0} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({
  cell: { state, quote, why, href },
  of,
  isFirst,
}: {
  readonly cell: PositionCellView;
  readonly of: string;
  /** In the column of the first version. */
  readonly isFirst: boolean;
}) {
  const said = (
    <>
      <i aria-hidden="true">{SIGNS[state]}</i>
      {sayPositionState(state, isFirst)}
      {href ? <span className="vh"> (position {of})</span> : null}
    </>
  );
  return (
    <>
      {href ? (
        <a className={styles.state} data-state={state} href={href}>
          {said}
        </a>
      ) : (
        <span className={styles.state} data-state={state}>
          {said}
        </span>
      )}
      {quote ? <span className={styles.quote}> “{quote}”</span> : null}
      {why ? <span className={styles.why}>{why}</span> : null}
    </>
  );
}
