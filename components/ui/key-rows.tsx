import styles from "./key-rows.module.css";

/** Keys and what they do, a line each. */
export function KeyRows({
  rows,
}: {
  readonly rows: readonly (readonly [keys: readonly string[], does: string])[];
}) {
  return (
    <dl className={styles.rows}>
      {rows.map(([keys, does]) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
