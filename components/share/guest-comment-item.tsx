"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import { useAct } from "@/components/ui/use-act";
import type { GuestCommentView } from "@/lib/contracts/guest-comment-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { GuestAnswer } from "./guest-answer";
import { GuestAnswerForm } from "./guest-answer-form";
import type { GuestCommentActions } from "./guest-comment-actions";
import styles from "./guest-comments.module.css";

/** One comment of a guest, marked as such, with its answer. */
export function GuestCommentItem({
  comment,
  actions,
  withLink,
}: {
  readonly comment: GuestCommentView;
  readonly actions: GuestCommentActions;
  readonly withLink: boolean;
}) {
  const { busy, run } = useAct(serverUnreachable());
  const [answering, setAnswering] = useState(false);
  const { id: commentId, revision, name, answer, resolved, may } = comment;
  const resolve = () =>
    run(() => actions.resolve({ commentId, revision, resolved: !resolved }), {
      done: resolved ? "Reopened." : "Resolved.",
    });
  const remove = () =>
    run(() => actions.remove({ commentId, revision, removed: true }), {
      done: "Moved to the trash. Guests no longer see it.",
      undo: (after) => actions.remove({ commentId, revision: after.revision, removed: false }),
    });
  return (
    <article className={styles.comment} id={`comment-${commentId}`}>
      <p className={styles.head}>
        <span>
          <span className={styles.guest}>Guest</span>{" "}
          <b>
            <bdi>{name}</bdi>
          </b>
        </span>
        {comment.isProved ? <span>address proved by a code</span> : null}
        {comment.likeMember ? <span>a member has this name too; this is a guest</span> : null}
        <a href={comment.href}>
          <bdi>{comment.about}</bdi>
        </a>
        {withLink && comment.linkLabel ? (
          <span>
            by the link <bdi>{comment.linkLabel}</bdi>
          </span>
        ) : null}
        <LocalTime at={comment.at} />
        {resolved ? (
          <span>
            Resolved by <bdi>{resolved.byName}</bdi>
          </span>
        ) : null}
      </p>
      <p className={styles.body} dir="auto">
        {comment.body}
      </p>
      {answer ? <GuestAnswer answer={answer} /> : null}
      {answering ? (
        <GuestAnswerForm comment={comment} answer={actions.answer} onClose={() => setAnswering(false)} />
      ) : (
        <p className={styles.acts}>
          {may.answer ? (
            <Button look="link" onClick={() => setAnswering(true)} aria-label={`Answer ${name}`}>
              {answer ? "Change the answer" : "Answer"}
            </Button>
          ) : null}
          {may.resolve ? (
            <Button
              look="link"
              aria-disabled={busy}
              aria-label={`${resolved ? "Reopen" : "Resolve"} the comment of ${name}`}
              onClick={resolve}
            >
              {resolved ? "Reopen" : "Resolve"}
            </Button>
          ) : null}
          {may.remove ? (
            <Button
              look="link"
              aria-disabled={busy}
              aria-label={`Remove the comment of ${name}`}
              onClick={remove}
            >
              Remove
            </Button>
          ) : null}
        </p>
      )}
    </article>
  );
}
