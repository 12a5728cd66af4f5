import type { SaidAgreement } from "@/lib/view-models/comparison/say-agreement";
import styles from "./review-record.module.css";

/** What stands of the review as a whole: on screen below the texts, and on paper. */
export function ReviewRecord({ agreement }: { readonly agreement: SaidAgreement | null }) {
  if (!agreement) return null;
  return (
    <section id="review-record" tabIndex={-1} className={styles.record} aria-labelledby="review-record-head">
      <h2 id="review-record-head">Review as a whole</h2>
      <h3>Agreement of readers</h3>
      <p>
        <b>{agreement.short}.</b>
      </p>
      {agreement.more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
