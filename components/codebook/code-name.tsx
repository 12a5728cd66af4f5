import type { CodeRefView } from "@/lib/contracts/codebook-view";
import styles from "./code-name.module.css";

/** A code with its swatch; the colour only repeats what the name says. */
export function CodeName({ code: { name, notation, colour } }: { readonly code: CodeRefView }) {
  return (
    <span className={styles.code}>
      <i className={styles.swatch} data-colour={colour} aria-hidden="true" />
      <span>
        {notation ? <span className={styles.notation}>{notation} </span> : null}
        <bdi>{name}</bdi>
      </span>
    </span>
  );
}
