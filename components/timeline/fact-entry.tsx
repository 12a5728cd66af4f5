import { passageHref } from "@/lib/contracts/passage-href";
import type { FactView } from "@/lib/contracts/picture-view";
import { factAnchor } from "@/lib/view-models/facts/fact-anchor";
import { sayConfidence } from "@/lib/view-models/facts/say-confidence";
import styles from "./fact-entry.module.css";
import { FactQuote } from "./fact-quote";
import { FactReview } from "./fact-review";

/** A quote longer than this stands in full behind "Why"; names need fewer words round them than sums. */
const shownOf = ({ topic }: FactView) => (topic === "programme" || topic === "office" ? 80 : 150);

/** One fact in the table: its words; behind "Why" the rule, how sure, the place, and what a person can say of it. */
export function FactEntry({ fact, mayDecide }: { readonly fact: FactView; readonly mayDecide: boolean }) {
  const shown = shownOf(fact);
  return (
    <div id={factAnchor(fact)} className={styles.entry}>
      <p className={styles.quote}>
        <FactQuote fact={fact} most={shown} />
      </p>
      {fact.warning ? <p className={styles.warning}>{fact.warning}</p> : null}
      <details className={styles.why}>
        <summary>
          {fact.toCheck ? <span className={styles.check}>to check</span> : null}
          {fact.decision ? <span className={styles.said}>{fact.decision.decision}</span> : null}
          <span>
            Why<span className="vh"> “{fact.label}”</span>
          </span>
        </summary>
        <div className={styles.behind}>
          {fact.quote.length > shown ? (
            <p className={styles.whole}>
              <FactQuote fact={fact} />
            </p>
          ) : null}
          <p>
            {sayConfidence(fact)} {fact.reason ? `${fact.reason}.` : ""}{" "}
            <a href={passageHref(fact.versionId, fact.quote)}>Read it in its place</a>
          </p>
          {mayDecide ? <FactReview fact={fact} /> : null}
        </div>
      </details>
    </div>
  );
}
