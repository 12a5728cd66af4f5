"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { AllowGuestCommentsInput } from "@/lib/contracts/guest-comment-input";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import styles from "./share-log-page.module.css";

export type AllowComments = (
  input: AllowGuestCommentsInput,
) => Promise<ActionResult<{ readonly allowed: boolean }>>;

/** Whether guests of a link may comment, and the way to change that. */
export function AllowCommentsForm({
  link,
  allow,
}: {
  readonly link: ShareLinkView;
  readonly allow: AllowComments;
}) {
  const { busy, run } = useAct(serverUnreachable("link"));
  const [problem, setProblem] = useState<string | null>(null);
  const isLimited = link.asksPassword || link.named > 0;
  const set = (comments: AllowGuestCommentsInput["comments"], done: string) => {
    setProblem(null);
    run(() => allow({ linkId: link.id, comments }), { done, refused: setProblem });
  };
  const { allowComments, refuseComments } = link.may;
  if (!link.takesComments && !allowComments) return null;
  return (
    <section className={styles.recipients} aria-label="Comments by guests">
      <p>
        {link.takesComments
          ? "Guests of this link may comment."
          : isLimited
            ? "Guests of this link may not comment."
            : "Guests of this link may not comment. It asks for nothing: whoever has its address could, and would be known by no more than a name they type."}
      </p>
      {problem ? <Notice tone="error">{problem}</Notice> : null}
      <p className={styles.change}>
        {link.takesComments ? (
          refuseComments ? (
            <Button
              aria-disabled={busy}
              onClick={() => set("none", "Guests no longer comment. What they wrote stays.")}
            >
              Take no more comments
            </Button>
          ) : null
        ) : (
          <Button
            aria-disabled={busy}
            onClick={() => set(isLimited ? "limited" : "anyone", "Guests may comment from now on.")}
          >
            {isLimited ? "Let guests comment" : "Let anyone who has the link comment"}
          </Button>
        )}
      </p>
    </section>
  );
}
