"use client";
import { useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ReviewChangeInput } from "@/lib/contracts/review-input";
import type { ReviewView } from "@/lib/contracts/review-view";
import type { Judgement } from "@/lib/core/reviews/judgement";
import { sayReview, UNJUDGED } from "@/lib/view-models/comparison/say-review";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { sameElsewhere, showListedReview } from "./listed-review";

/** Where what is said is kept. */
export type ReviewedIn = Pick<ReviewChangeInput, "olderVersionId" | "versionId" | "readingId">;

export type ReviewAction = (input: ReviewChangeInput) => Promise<ActionResult<ReviewView>>;

/** A judgement that somebody else's stands in the way of. */
export interface ReviewConflict {
  readonly changeKey: string;
  readonly yours: Judgement;
  readonly theirs: ReviewView;
}

/** A change, and what is or was said of it. */
interface Said {
  readonly changeKey: string;
  readonly judgement: Judgement;
}

/**
 * What is said of each change, and the writing of it: one judgement after the other, so that two quick keys never stand
 * in each other's way. Each step can be taken back.
 */
export function useReviews(given: readonly ReviewView[], reviewedIn: ReviewedIn, write: ReviewAction | null) {
  const toast = useToast();
  const [reviews, setReviews] = useState(() => new Map(given.map((review) => [review.changeKey, review])));
  const [conflict, setConflict] = useState<ReviewConflict | null>(null);
  /** What each step said anew, as it was before; the last step is undone first. */
  const steps = useRef<(readonly Said[])[]>([]);
  const [mayUndo, setMayUndo] = useState(false);
  const known = useRef(reviews);
  const queue = useRef(Promise.resolve());

  const put = (review: ReviewView) => {
    known.current = new Map(known.current).set(review.changeKey, review);
    setReviews(known.current);
    showListedReview(review.changeKey, review);
  };

  const judgementOf = (changeKey: string): Judgement => {
    const { significance, direction, note, reviewed } = known.current.get(changeKey) ?? UNJUDGED;
    return { significance, direction, note, reviewed };
  };

  /** @returns whether it is saved; what stands in the way has been said */
  const saveOne = async (action: ReviewAction, { changeKey, judgement }: Said): Promise<boolean> => {
    const revision = known.current.get(changeKey)?.revision ?? 0;
    const answer = await action({ ...reviewedIn, changeKey, revision, ...judgement }).catch(() => null);
    if (!answer) {
      toast.show(serverUnreachable("shown"));
      return false;
    }
    if (answer.ok) {
      put(answer.value);
      setConflict(null);
      return true;
    }
    const theirs = answer.error.details?.current as ReviewView | null | undefined;
    if (answer.error.code === "conflict" && theirs) {
      put(theirs);
      setConflict({ changeKey, yours: judgement, theirs });
      toast.announce(answer.error.message);
    } else toast.show(answer.error.message);
    return false;
  };

  /** Says something of one change or of several, as one step that can be taken back. */
  const step = (toSay: () => readonly Said[], undoing = false) => {
    if (!write) return;
    queue.current = queue.current.then(async () => {
      const before: Said[] = [];
      const all = toSay();
      for (const said of all) {
        const was = { changeKey: said.changeKey, judgement: judgementOf(said.changeKey) };
        if (!(await saveOne(write, said))) break;
        before.push(was);
      }
      if (undoing) steps.current.pop();
      else if (before.length > 0) steps.current.push(before);
      setMayUndo(steps.current.length > 0);
      const [first] = all;
      if (before.length < all.length || !first) return;
      const words = sayReview(first.judgement) || "No judgement of this change";
      toast.announce(`${undoing ? "Undone. " : ""}${words}${all.length > 1 ? `, of ${all.length}` : ""}.`);
    });
  };
  const save = (changeKey: string, change: Partial<Judgement>) =>
    step(() => [{ changeKey, judgement: { ...judgementOf(changeKey), ...change } }]);

  return {
    reviews,
    conflict,
    mayUndo,
    save,
    /** Says of every repetition of a change what is said of it. */
    saveElsewhere: (changeKey: string) => {
      const others = sameElsewhere(changeKey);
      if (others.length === 0)
        toast.show(
          "This change stands here only: nowhere else do the same words give way to the same words.",
        );
      else step(() => others.map((key) => ({ changeKey: key, judgement: judgementOf(changeKey) })));
    },
    undo: () => step(() => steps.current.at(-1) ?? [], true),
    keepTheirs: () => setConflict(null),
  };
}
