import type { ColumnLayout } from "@/lib/view-models/facts/lay-out-columns";
import styles from "./axis.module.css";

const share = (at: number) => `${(at * 100).toFixed(3)}%`;

/** The scale of time: ticks, a dot for each version, a bar where its day is not known, a leader where its column stands aside. */
export function Axis({ scale, columns }: Pick<ColumnLayout, "scale" | "columns">) {
  if (!scale) return null;
  return (
    <div className={styles.axis} aria-hidden="true">
      <div className={styles.line} />
      {scale.ticks.map(({ at, text }) => (
        <span key={text} className={styles.tick} style={{ insetInlineStart: share(at) }}>
          {text}
        </span>
      ))}
      {columns.map(({ version, band }) =>
        band ? (
          <span
            key={version.id}
            className={styles.band}
            style={{ insetInlineStart: share(band.from), inlineSize: share(band.to - band.from) }}
          />
        ) : null,
      )}
      {columns.map(({ version, date, band }) =>
        date === null ? null : (
          <span
            key={version.id}
            className={band ? `${styles.dot} ${styles.inferred}` : styles.dot}
            style={{ insetInlineStart: share(date) }}
          />
        ),
      )}
      <svg className={styles.leaders} viewBox="0 0 1000 10" preserveAspectRatio="none" focusable="false">
        <title>Leaders from dates to their columns</title>
        {columns.map(({ version, date, at }) =>
          date === null ? null : <path key={version.id} d={`M${date * 1000} 0L${at * 1000} 10`} />,
        )}
      </svg>
    </div>
  );
}
