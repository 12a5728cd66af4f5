import type { Column } from "@/lib/view-models/facts/lay-out-columns";
import styles from "./length-lane.module.css";

/** How long each version is, as bars on one scale that begins at nothing. */
export function LengthLane({
  columns,
  rowClass,
  nameClass,
  cellClass,
}: {
  readonly columns: readonly Column[];
  readonly rowClass: string;
  readonly nameClass: string;
  readonly cellClass: string;
}) {
  const longest = Math.max(1, ...columns.map(({ version }) => version.words));
  return (
    <section aria-labelledby="lane-length" className={styles.lane}>
      <div className={rowClass}>
        <h3 id="lane-length" className={nameClass}>
          Length
        </h3>
        {columns.map(({ version }, index) => (
          <div key={version.id} className={cellClass} style={{ gridColumn: index + 3 }}>
            <p className={styles.length}>
              <span
                className={styles.bar}
                aria-hidden="true"
                style={{ inlineSize: `${((version.words / longest) * 6).toFixed(2)}rem` }}
              />
              {wordCount(version.words)}
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}

const wordCount = (words: number) => `${words.toLocaleString("en-GB")} ${words === 1 ? "word" : "words"}`;
