"use client";
import { Button } from "@/components/ui/button";
import { sayReview } from "@/lib/view-models/comparison/say-review";
import styles from "./review-panel.module.css";
import type { ReviewConflict } from "./use-reviews";

interface Props {
  readonly conflict: ReviewConflict;
  readonly keepTheirs: () => void;
  readonly saveYours: () => void;
}

/** Two people judged one change: both judgements, and the choice. */
export function ReviewConflictNotice({ conflict: { yours, theirs }, keepTheirs, saveYours }: Props) {
  return (
    <div className={styles.conflict} role="alert">
      <p>Somebody else reviewed this change in the meantime. Nothing was overwritten.</p>
      <dl>
        <dt>{theirs.byName}</dt>
        <dd>
          {sayReview(theirs) || "Nothing said"}
          {theirs.note && <q>{theirs.note}</q>}
        </dd>
        <dt>You</dt>
        <dd>
          {sayReview(yours) || "Nothing said"}
          {yours.note && <q>{yours.note}</q>}
        </dd>
      </dl>
      <p className={styles.ends}>
        <Button onClick={keepTheirs}>Keep theirs</Button>
        <Button onClick={saveYours}>Save mine instead</Button>
      </p>
    </div>
  );
}
