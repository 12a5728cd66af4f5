import styles from "./also-here.module.css";

/** Named; of more, how many. */
const NAMED = 3;

/** Who else has the page open. Nothing where that is nobody. */
export function AlsoHere({
  names,
  compact = false,
}: {
  readonly names: readonly string[];
  /** One line among tools: cut where there is no room, and on a phone their number alone is seen. */
  readonly compact?: boolean;
}) {
  if (names.length === 0) return null;
  const more = names.length - NAMED;
  const named = names.slice(0, more === 1 ? NAMED + 1 : NAMED).join(", ");
  return (
    <p className={compact ? `${styles.here} ${styles.compact}` : styles.here} title={names.join(", ")}>
      <span aria-hidden="true" className={styles.dot} />
      <span className={styles.words}>
        Also here: {named}
        {more > 1 ? ` and ${more} more` : ""}
      </span>
      {compact ? (
        <span aria-hidden="true" className={styles.count}>
          +{names.length} here
        </span>
      ) : null}
    </p>
  );
}
