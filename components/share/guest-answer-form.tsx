"use client";
import { useState } from "react";
import { DialogActs } from "@/components/ui/dialog-acts";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type { GuestCommentView } from "@/lib/contracts/guest-comment-view";
import { GUEST_COMMENT } from "@/lib/core/notes/guest-words";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { GuestCommentActions } from "./guest-comment-actions";
import styles from "./guest-comments.module.css";

/** What a member answers a guest. Empty takes an answer back. */
export function GuestAnswerForm({
  comment,
  answer,
  onClose,
}: {
  readonly comment: GuestCommentView;
  readonly answer: GuestCommentActions["answer"];
  readonly onClose: () => void;
}) {
  const { busy, run } = useAct(serverUnreachable("typed"));
  const [problem, setProblem] = useState<string | null>(null);
  const send = (words: string) =>
    run(() => answer({ commentId: comment.id, revision: comment.revision, answer: words }), {
      done: words.trim() === "" ? "The answer was removed." : "Answered.",
      after: onClose,
      refused: setProblem,
    });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) send(String(new FormData(event.currentTarget).get("answer") ?? ""));
      }}
    >
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      <Field
        label={`Answer to ${comment.name}`}
        hint={`They read it on the page of the link.${comment.answer ? " Leave it empty to remove the answer." : ""}`}
      >
        {(control) => (
          <textarea
            {...control}
            // biome-ignore lint/a11y/noAutofocus: it was asked for by the button in whose place it stands
            autoFocus
            name="answer"
            rows={4}
            dir="auto"
            maxLength={GUEST_COMMENT.bodyLength}
            required={comment.answer === null}
            defaultValue={comment.answer?.text ?? ""}
          />
        )}
      </Field>
      <DialogActs label="Send answer" busyLabel="Sending…" busy={busy} onCancel={onClose} />
    </form>
  );
}
