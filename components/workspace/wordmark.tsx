import styles from "./wordmark.module.css";

/** The name, closed by the bracket that closes every lemma. */
export function Wordmark({
  large = false,
  home = "/",
}: {
  readonly large?: boolean;
  readonly home?: string;
}) {
  return (
    <a className={large ? `${styles.mark} ${styles.large}` : styles.mark} href={home} aria-label="Variorum">
      Variorum<span aria-hidden="true">]</span>
    </a>
  );
}
