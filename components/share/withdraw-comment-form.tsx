"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { FormAnswer } from "@/lib/contracts/action-result";
import styles from "./guest-comments.module.css";
import { useShownAnew } from "./use-shown-anew";

/** What a form calls by itself, with script or without. */
export type FormAct = (before: unknown, form: FormData) => Promise<FormAnswer<unknown>>;

/** The way for a guest to withdraw what they wrote. */
export function WithdrawCommentForm({
  linkId,
  commentId,
  withdraw,
}: {
  readonly linkId: string;
  readonly commentId: string;
  readonly withdraw: FormAct;
}) {
  const [said, act, busy] = useActionState<FormAnswer<unknown> | null, FormData>(
    withdraw,
    null,
    `/shared/${linkId}#comments`,
  );
  useShownAnew(said);
  return (
    <form className={styles.acts} action={act}>
      <input type="hidden" name="linkId" value={linkId} />
      <input type="hidden" name="commentId" value={commentId} />
      {said && !said.answer.ok ? <Notice tone="error">{said.answer.error.message}</Notice> : null}
      <Button look="link" type="submit" aria-disabled={busy} aria-label="Withdraw this comment of yours">
        Withdraw
      </Button>
    </form>
  );
}
