import type { FactView, PictureVersionView } from "@/lib/contracts/picture-view";
import { factAnchor } from "@/lib/view-models/facts/fact-anchor";
import { FactQuote } from "./fact-quote";
import styles from "./mark.module.css";

/**
 * A fact as a dot and a few words; its quote stands in a card that comes with the pointer or the focus and needs no
 * script. Following the mark leads to the fact's entry in the table.
 */
export function Mark({
  fact,
  version,
  opensBack,
}: {
  readonly fact: FactView;
  readonly version: PictureVersionView;
  /** In late columns the card opens towards the earlier ones, where there is room. */
  readonly opensBack: boolean;
}) {
  const anchor = factAnchor(fact);
  return (
    <span className={styles.mark}>
      <a
        href={`#${anchor}`}
        className={fact.toCheck ? `${styles.link} ${styles.check}` : styles.link}
        aria-describedby={`card-${anchor}`}
      >
        {fact.label}
        {fact.toCheck ? <span className={styles.unsure}> to check</span> : null}
      </a>
      <span
        role="tooltip"
        id={`card-${anchor}`}
        className={opensBack ? `${styles.card} ${styles.back}` : styles.card}
      >
        <span className={styles.quote}>
          <FactQuote fact={fact} most={320} />
        </span>
        {fact.warning ? <span className={styles.warning}>{fact.warning}</span> : null}
        <span className={styles.source}>
          {version.label}
          {fact.decision ? `; ${fact.decision.decision} by ${fact.decision.byName}` : ""}
        </span>
      </span>
    </span>
  );
}
