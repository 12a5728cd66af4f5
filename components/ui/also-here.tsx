import styles from "./also-here.module.css";

/** Named; of more, how many. */
const NAMED = 3;

/** Who else has the page open. Nothing where that is nobody. */
export function AlsoHere({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  const more = names.length - NAMED;
  const named = names.slice(0, more === 1 ? NAMED + 1 : NAMED).join(", ");
  return (
    <p className={styles.here} title={names.join(", ")}>
      <span aria-hidden="true" className={styles.dot} />
      Also here: {named}
      {more > 1 ? ` and ${more} more` : ""}
    </p>
  );
}
