import type { CompareView } from "@/lib/contracts/compare-view";
import { plural } from "@/lib/core/text/plural";
import type { ChangeEntry } from "@/lib/view-models/comparison/change-entry";
import { sayReview } from "@/lib/view-models/comparison/say-review";
import styles from "./review-record.module.css";
import { type UnmatchedActions, UnmatchedJudgement } from "./unmatched-judgement";

interface Props {
  readonly view: Pick<CompareView, "older" | "newer" | "unmatched">;
  readonly entries: readonly ChangeEntry[];
  /** `null` for those who may only look. */
  readonly actions: UnmatchedActions | null;
}

/** "3 judgements stand on changes that are no longer here" */
export const sayUnmatched = (count: number): string =>
  `${plural(count, "judgement")} ${count === 1 ? "stands on a change that is" : "stand on changes that are"} no longer here`;

/** Judgements whose change is no longer there, with what it read: none is lost. */
export function UnmatchedList({ view: { older, newer, unmatched }, entries, actions }: Props) {
  if (unmatched.length === 0) return null;
  const open = entries
    .filter(({ review }) => review === null)
    .map(({ key, said, words }, at) => ({ key, words: `${at + 1}. ${said}: ${words}` }));
  return (
    <>
      <h3>{sayUnmatched(unmatched.length)}</h3>
      <p>
        The texts were compared anew or a version was replaced, and no change reads as it did. Nothing is
        lost.
      </p>
      <ul>
        {unmatched.map((judgement) => (
          <li key={judgement.id}>
            <p className={styles.words}>
              {judgement.olderWords && (
                <del lang={older.document.lang} dir="auto">
                  {judgement.olderWords}
                </del>
              )}{" "}
              {judgement.newerWords && (
                <ins lang={newer.document.lang} dir="auto">
                  {judgement.newerWords}
                </ins>
              )}
              {!judgement.olderWords && !judgement.newerWords && "What the change read was not kept then."}
            </p>
            <p>
              {sayReview({ ...judgement, note: "" }) || "Noted"}, by <b>{judgement.byName}</b>,{" "}
              {judgement.at.slice(0, 10)}.
            </p>
            {judgement.note && <blockquote dir="auto">{judgement.note}</blockquote>}
            {actions && (
              <UnmatchedJudgement
                judgement={judgement}
                olderVersionId={older.version.id}
                newerVersionId={newer.version.id}
                changes={open}
                actions={actions}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
