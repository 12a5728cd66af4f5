import styles from "./file-problems.module.css";

/** What of a file was not taken: where in it ("Row 3", the id of an entry), and why. */
export function FileProblems({
  problems,
}: {
  readonly problems: readonly { readonly where: string; readonly what: string }[];
}) {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems}>
      {problems.map(({ where, what }) => (
        <li key={`${where} ${what}`}>
          <b>{where}</b> {what}.
        </li>
      ))}
    </ul>
  );
}
