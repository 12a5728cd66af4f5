import type { IndependentJudgementView } from "@/lib/contracts/review-view";
import { isAlike } from "@/lib/core/reviews/agreement";
import { sayWeighed } from "@/lib/view-models/comparison/say-readers";
import styles from "./second-reading.module.css";

/** What each reader said of one change without knowing of the others, side by side. */
export function ReaderJudgements({
  judgements,
}: {
  readonly judgements: readonly IndependentJudgementView[];
}) {
  if (judgements.length === 0) return null;
  const alike = isAlike(judgements);
  return (
    <div className={styles.readers}>
      <p>
        {alike === null ? (
          "Judged by one reader so far"
        ) : alike ? (
          "Judged alike"
        ) : (
          <b>≠ Judged differently</b>
        )}
      </p>
      <dl>
        {judgements.map((judgement, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed, and two readers may have one name
          <div key={at}>
            <dt>
              {judgement.byName}
              {judgement.mine && " (you)"}
              <span>{judgement.reading === "first" ? "first reader" : "second reader"}</span>
            </dt>
            <dd>
              {sayWeighed(judgement)}
              {judgement.note && <q>{judgement.note}</q>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
