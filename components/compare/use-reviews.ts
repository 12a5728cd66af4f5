"use client";
import { useRef, useState } from "react";
import { sameElsewhere, showListedReview } from "@/components/compare/listed-review";
import { sayReview, UNJUDGED } from "@/components/compare/say-review";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ReviewChangeInput } from "@/lib/contracts/review-input";
import type { ReviewView } from "@/lib/contracts/review-view";

export type ReviewAction = (input: ReviewChangeInput) => Promise<ActionResult<ReviewView>>;
export type Judgement = Pick<ReviewView, "significance" | "direction" | "note" | "reviewed">;

/** A judgement that somebody else's stands in the way of. */
export interface ReviewConflict {
  readonly changeKey: string;
  readonly yours: Judgement;
  readonly theirs: ReviewView;
}

/**
 * What is said of each change, and the writing of it: one judgement after the other, so that two quick keys never stand
 * in each other's way. Each can be taken back.
 */
export function useReviews(given: readonly ReviewView[], versionId: string, write: ReviewAction | null) {
  const toast = useToast();
  const [reviews, setReviews] = useState(() => new Map(given.map((review) => [review.changeKey, review])));
  const [conflict, setConflict] = useState<ReviewConflict | null>(null);
  const [last, setLast] = useState<{ changeKey: string; before: Judgement } | null>(null);
  const known = useRef(reviews);
  const queue = useRef(Promise.resolve());

  const put = (review: ReviewView) => {
    known.current = new Map(known.current).set(review.changeKey, review);
    setReviews(known.current);
    showListedReview(review.changeKey, review);
  };

  const save = (changeKey: string, change: Partial<Judgement>, undoing = false) => {
    if (!write) return;
    queue.current = queue.current.then(async () => {
      const before = known.current.get(changeKey) ?? null;
      const { significance, direction, note, reviewed } = before ?? UNJUDGED;
      const said = { significance, direction, note, reviewed, ...change };
      const answer = await write({ versionId, changeKey, revision: before?.revision ?? 0, ...said }).catch(
        () => null,
      );
      if (!answer) return toast.show("The server did not answer. Nothing was saved; try again.");
      if (answer.ok) {
        put(answer.value);
        setConflict(null);
        setLast(undoing ? null : { changeKey, before: { significance, direction, note, reviewed } });
        toast.announce(
          `${undoing ? "Taken back. " : ""}${sayReview(answer.value) || "Nothing said of this change"}.`,
        );
        return;
      }
      const theirs = answer.error.details?.current as ReviewView | null | undefined;
      if (answer.error.code === "conflict" && theirs) {
        put(theirs);
        setConflict({ changeKey, yours: said, theirs });
        toast.announce(answer.error.message);
      } else toast.show(answer.error.message);
    });
  };

  return {
    reviews,
    conflict,
    mayUndo: last !== null,
    save,
    /** Says of every repetition of a change what is said of it. */
    saveElsewhere: (changeKey: string) => {
      const { significance, direction, note, reviewed } = known.current.get(changeKey) ?? UNJUDGED;
      for (const key of sameElsewhere(changeKey)) save(key, { significance, direction, note, reviewed });
    },
    undo: () => last && save(last.changeKey, last.before, true),
    keepTheirs: () => setConflict(null),
  };
}
