"use client";
import { useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import type { FormAnswer } from "@/lib/contracts/action-result";
import type { SharedCommentsView } from "@/lib/contracts/guest-comment-view";
import { GUEST_COMMENT } from "@/lib/core/notes/guest-words";
import { beginningOf } from "@/lib/core/text/beginning-of";
import styles from "./guest-comments.module.css";
import { useShownAnew } from "./use-shown-anew";
import type { FormAct } from "./withdraw-comment-form";

/** A comment of somebody without an account. What was typed stays where it is refused. */
export function GuestCommentForm({
  view: { linkId, provedAddress, positions },
  leave,
  name,
}: {
  readonly view: SharedCommentsView;
  readonly leave: FormAct;
  /** As they called themselves before. */
  readonly name: string;
}) {
  const [said, act, busy] = useActionState<FormAnswer<unknown> | null, FormData>(
    leave,
    null,
    // Without script the answer is the page anew, and begins where the form says how it went.
    `/shared/${linkId}#write-a-comment`,
  );
  useShownAnew(said);
  const typed = said?.typed ?? {};
  // Kept from one comment to the next: a form that was sent is empty otherwise.
  const [called, setCalled] = useState(typed.name ?? name);
  return (
    <form className={styles.form} action={act} id="write-a-comment" aria-label="Write a comment">
      <input type="hidden" name="linkId" value={linkId} />
      {said && !said.answer.ok ? <Notice tone="error">{said.answer.error.message}</Notice> : null}
      {said?.answer.ok ? <p role="status">Your comment was sent.</p> : null}
      {provedAddress ? (
        <p className={styles.lede}>
          You comment as <bdi>{provedAddress}</bdi>, the address whose code you gave.
        </p>
      ) : (
        <Field label="Your name">
          {(control) => (
            <input
              {...control}
              name="name"
              autoComplete="name"
              dir="auto"
              required
              maxLength={GUEST_COMMENT.nameLength}
              value={called}
              onChange={(event) => setCalled(event.target.value)}
            />
          )}
        </Field>
      )}
      {positions.length > 0 ? (
        <SelectField
          key={typed.positionId ?? ""}
          name="positionId"
          label="About"
          value={typed.positionId ?? ""}
          options={[
            ["", "The whole text"],
            ...positions.map(
              ({ id, label, heading }) => [id, `Position ${label}: ${beginningOf(heading, 70)}`] as const,
            ),
          ]}
        />
      ) : null}
      <Field
        label="Your comment"
        hint={`Plain words, at most ${GUEST_COMMENT.bodyLength.toLocaleString("en")} characters.`}
      >
        {(control) => (
          <textarea
            {...control}
            name="body"
            rows={5}
            dir="auto"
            required
            maxLength={GUEST_COMMENT.bodyLength}
            defaultValue={typed.body ?? ""}
          />
        )}
      </Field>
      <div>
        <Button look="go" type="submit" aria-disabled={busy}>
          {busy ? "Sending…" : "Send comment"}
        </Button>
      </div>
    </form>
  );
}
