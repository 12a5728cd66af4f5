"use client";
import { useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ReviewChangesInput } from "@/lib/contracts/review-input";
import type { ReviewView } from "@/lib/contracts/review-view";
import { type Judgement, MOST_JUDGED } from "@/lib/core/reviews/judgement";
import { plural } from "@/lib/core/text/plural";
import { sayOthersJudged } from "@/lib/view-models/comparison/say-others-judged";
import { sayReview, UNJUDGED } from "@/lib/view-models/comparison/say-review";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { listedChanges } from "./listed-changes";
import { sameElsewhere, showListedReview } from "./listed-review";

/** Where what is said is kept. */
export type ReviewedIn = Pick<ReviewChangesInput, "olderVersionId" | "versionId" | "readingId">;

export type ReviewAction = (input: ReviewChangesInput) => Promise<ActionResult<readonly ReviewView[]>>;

/** A judgement that somebody else's stands in the way of. */
export interface ReviewConflict {
  readonly changeKey: string;
  readonly yours: Judgement;
  readonly theirs: ReviewView;
}

/** `null` where there is no answer, or it was not waited for. */
type AskHowAllStands = (signal: AbortSignal) => Promise<readonly ReviewView[] | null>;

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
  /** A question how others judged stands in the queue. */
  const asks = useRef(false);
  /** One's own judgement does not wait for an answer: it is asked again behind it. */
  const stop = useRef(new AbortController());
  /** What others say of a change whose note is being written here: it waits until that is done. */
  const held = useRef(new Map<string, ReviewView>());

  /** A fault in one turn ends none of those behind it. */
  const inTurn = (work: () => Promise<void>) => {
    queue.current = queue.current.then(work).catch((error: unknown) => {
      reportError(error);
      toast.show(
        "This page made a mistake; what you said last may not be saved. Load the page again to see what is.",
      );
    });
  };

  const put = (review: ReviewView) => {
    known.current = new Map(known.current).set(review.changeKey, review);
    setReviews(known.current);
    showListedReview(review.changeKey, review);
  };

  const judgementOf = (changeKey: string): Judgement => {
    const { significance, direction, note, reviewed } = known.current.get(changeKey) ?? UNJUDGED;
    return { significance, direction, note, reviewed };
  };

  /** Saves all of them or none. @returns whether they are saved; what stands in the way has been said */
  const saveAll = async (action: ReviewAction, all: readonly Said[]): Promise<boolean> => {
    const changes = all.map(({ changeKey, judgement }) => ({
      changeKey,
      revision: known.current.get(changeKey)?.revision ?? 0,
      ...judgement,
    }));
    const answer = await action({ ...reviewedIn, changes }).catch(() => null);
    if (!answer) {
      toast.show(serverUnreachable("shown"));
      return false;
    }
    if (answer.ok) {
      for (const review of answer.value) put(review);
      setConflict(null);
      return true;
    }
    const { code, message, details } = answer.error;
    const theirs = details?.current as ReviewView | null | undefined;
    if (code === "conflict" && theirs) put(theirs);
    const [only] = all;
    if (code === "conflict" && theirs && only && all.length === 1) {
      setConflict({ changeKey: only.changeKey, yours: only.judgement, theirs });
      toast.announce(message);
    } else toast.show(message);
    return false;
  };

  /** Says something of one change or of several, as one step that can be taken back. */
  const step = (toSay: () => readonly Said[], how: "said" | "said elsewhere" | "undone" = "said") => {
    if (!write) return;
    stop.current.abort();
    stop.current = new AbortController();
    inTurn(async () => {
      const before: Said[] = [];
      const all = toSay();
      for (let at = 0; at < all.length; at += MOST_JUDGED) {
        const part = all.slice(at, at + MOST_JUDGED);
        const were = part.map(({ changeKey }) => ({ changeKey, judgement: judgementOf(changeKey) }));
        if (!(await saveAll(write, part))) break;
        before.push(...were);
      }
      if (how === "undone") steps.current.pop();
      else if (before.length > 0) steps.current.push(before);
      setMayUndo(steps.current.length > 0);
      const [first] = all;
      if (before.length < all.length || !first) return;
      const words = sayReview(first.judgement) || "No judgement of this change";
      const many = all.length > 1 ? `, of ${plural(all.length, "change")}` : "";
      // What is said of changes that may be out of sight is shown, and not only read out.
      if (how === "said elsewhere") toast.show(`${words}: said of ${plural(all.length, "other place")} too.`);
      else if (many) toast.show(`${how === "undone" ? "Undone. " : ""}${words}${many}.`);
      else toast.announce(`${how === "undone" ? "Undone. " : ""}${words}.`);
    });
  };
  const save = (changeKey: string, change: Partial<Judgement>) =>
    step(() => [{ changeKey, judgement: { ...judgementOf(changeKey), ...change } }]);

  /** Puts in judgements as they are now, those of listed changes. @returns those that are news */
  const takeIn = (now: readonly ReviewView[], isHeld: (changeKey: string) => boolean): ReviewView[] => {
    const listed = new Set(listedChanges().map(({ key }) => key));
    const news = now.filter(
      ({ changeKey, revision }) =>
        listed.has(changeKey) && revision !== (known.current.get(changeKey)?.revision ?? 0),
    );
    for (const review of news)
      if (isHeld(review.changeKey)) held.current.set(review.changeKey, review);
      else put(review);
    const there = new Set(now.map(({ changeKey }) => changeKey));
    for (const changeKey of known.current.keys()) {
      // It was moved to another change.
      if (there.has(changeKey) || isHeld(changeKey)) continue;
      known.current = new Map(known.current);
      known.current.delete(changeKey);
      setReviews(known.current);
      showListedReview(changeKey, { ...UNJUDGED, mine: false });
    }
    return news;
  };

  const refresh = (ask: AskHowAllStands, isHeld: (changeKey: string) => boolean) => {
    // The answer to the one that waits will have this too.
    if (asks.current) return;
    asks.current = true;
    const { signal } = stop.current;
    inTurn(async () => {
      asks.current = false;
      const now = signal.aborted ? null : await ask(signal);
      if (signal.aborted) return refresh(ask, isHeld);
      const said = now && sayOthersJudged(takeIn(now, isHeld));
      if (said) toast.announce(said);
    });
  };

  return {
    reviews,
    conflict,
    /** Asks how all stands now, between two writes of one's own. */
    refresh,
    /** Nothing is being written any longer: what waited is put in. */
    release: () => {
      if (held.current.size === 0) return;
      inTurn(async () => {
        const waiting = [...held.current.values()];
        held.current.clear();
        for (const review of waiting)
          if (review.revision > (known.current.get(review.changeKey)?.revision ?? 0)) put(review);
      });
    },
    mayUndo,
    save,
    /** Says of every repetition of a change what is said of it. */
    saveElsewhere: (changeKey: string) => {
      const others = sameElsewhere(changeKey);
      if (others.length === 0)
        toast.show(
          "This change stands here only: nowhere else do the same words give way to the same words.",
        );
      else if (!sayReview(judgementOf(changeKey)))
        toast.show(
          `Judge this change first: then the same can be said of ${plural(others.length, "other place")} too.`,
        );
      else
        step(
          () => others.map((key) => ({ changeKey: key, judgement: judgementOf(changeKey) })),
          "said elsewhere",
        );
    },
    /** Says of each of the changes what is said of one, and that it is reviewed. */
    saveReviewed: (changeKey: string, keys: readonly string[]) =>
      step(() =>
        keys.map((key) => ({ changeKey: key, judgement: { ...judgementOf(changeKey), reviewed: true } })),
      ),
    undo: () => step(() => steps.current.at(-1) ?? [], "undone"),
    keepTheirs: () => setConflict(null),
  };
}
