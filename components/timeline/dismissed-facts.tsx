import { buttonClass } from "@/components/ui/button";
import type { FactView, PictureVersionView } from "@/lib/contracts/picture-view";
import styles from "./dismissed-facts.module.css";
import { FactQuote } from "./fact-quote";
import { Elsewhere, factMark } from "./fact-review";

/** Facts that were judged wrong: out of the picture, not out of reach. */
export function DismissedFacts({
  facts,
  versions,
  mayDecide,
}: {
  readonly facts: readonly FactView[];
  readonly versions: readonly PictureVersionView[];
  readonly mayDecide: boolean;
}) {
  return (
    <details className={styles.dismissed}>
      <summary>
        {facts.length === 1 ? "One fact was dismissed" : `${facts.length} facts were dismissed`}
      </summary>
      <ul>
        {facts.map((fact) => (
          <li key={`${fact.versionId} ${fact.key}`}>
            <div>
              <b>{fact.label}</b>, {versions.find(({ id }) => id === fact.versionId)?.label}; dismissed by{" "}
              {fact.decision?.byName}
              <p className={styles.quote}>
                <FactQuote fact={fact} most={200} />
              </p>
            </div>
            {mayDecide ? (
              <span {...factMark(fact)}>
                <button
                  type="button"
                  className={buttonClass()}
                  data-act="restored"
                  aria-label={`Bring back ${fact.label}`}
                >
                  Bring back
                </button>
                <Elsewhere fact={fact} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
