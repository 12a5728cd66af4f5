import type { TermTrace } from "@/lib/core/facts/wording/trace-terms";
import type { Column } from "@/lib/view-models/facts/lay-out-columns";
import { rate, sayTerm } from "@/lib/view-models/facts/say-term";
import hollow from "./hollow-mark.module.css";
import styles from "./terms-lane.module.css";

const LONGEST_REM = 5;

/** Terms through time: a bar a version on one scale of uses per 1,000 words, a hollow mark where a term is not used. */
export function TermsLane({
  terms,
  columns,
  rowClass,
  nameClass,
  questionClass,
  cellClass,
}: {
  readonly terms: readonly TermTrace[];
  readonly columns: readonly Column[];
  readonly rowClass: string;
  readonly nameClass: string;
  readonly questionClass: string;
  readonly cellClass: string;
}) {
  if (terms.length === 0) return null;
  const highest = Math.max(
    0.01,
    ...terms.flatMap(({ cells }) => cells.map(({ perThousand }) => perThousand)),
  );
  return (
    <section aria-labelledby="lane-terms" className={styles.lane}>
      <div className={rowClass}>
        <h3 id="lane-terms" className={nameClass}>
          Wording
        </h3>
        {columns.map(({ version }, index) => (
          <p key={version.id} className={`${cellClass} ${styles.unit}`} style={{ gridColumn: index + 3 }}>
            uses, per 1,000 words
          </p>
        ))}
      </div>
      {terms.map(({ term, cells }) => (
        <div key={term} className={rowClass}>
          <p className={`${questionClass} ${styles.term}`}>“{term}”</p>
          {columns.map(({ version }, index) => {
            const cell = cells[index];
            return (
              <div key={version.id} className={cellClass} style={{ gridColumn: index + 3 }}>
                {cell ? <Use cell={cell} highest={highest} /> : null}
              </div>
            );
          })}
        </div>
      ))}
    </section>
  );
}

function Use({ cell, highest }: { readonly cell: TermTrace["cells"][number]; readonly highest: number }) {
  const { count, perThousand, printed, news } = cell;
  if (count === 0)
    return (
      <p className={`${styles.none} ${hollow.hollow}`}>
        not used{news === "went" ? <span className={styles.news}> any more</span> : null}
      </p>
    );
  return (
    <p className={styles.use}>
      <span
        className={styles.bar}
        aria-hidden="true"
        style={{ inlineSize: `${((perThousand / highest) * LONGEST_REM).toFixed(2)}rem` }}
      />
      <span className="vh">{sayTerm(cell)}</span>
      <span aria-hidden="true">
        {count} · <span className={styles.rate}>{rate(perThousand)}</span>
      </span>
      {news === "came" ? <span className={styles.news}>new</span> : null}
      {printed ? <span className={styles.printed}>“{printed}”</span> : null}
    </p>
  );
}
