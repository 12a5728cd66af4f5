import styles from "./row-problems.module.css";

/** Rows of a file that were not taken, each with its number and why. */
export function RowProblems({
  problems,
}: {
  readonly problems: readonly { readonly row: number; readonly what: string }[];
}) {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems}>
      {problems.map(({ row, what }) => (
        <li key={row}>
          <b>Row {row}</b> {what}.
        </li>
      ))}
    </ul>
  );
}
