"use client";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ShareTerms } from "@/lib/contracts/share-input";
import type { NewShareLinkView } from "@/lib/contracts/share-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { readShareTerms } from "@/lib/view-models/share/read-share-terms";
import { MadeLink } from "./made-link";
import { ShareTermsFields } from "./share-terms-fields";

/** Makes a link to something as a whole that opens without an account. */
export function ShareByLink({
  shows,
  share,
}: {
  /** What whoever holds the link sees, in full sentences. */
  readonly shows: string;
  readonly share: (terms: ShareTerms) => Promise<ActionResult<NewShareLinkView>>;
}) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [made, setMade] = useState<NewShareLinkView | null>(null);
  const close = () => {
    setOpen(false);
    setMade(null);
    setProblem(null);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const terms = readShareTerms(new FormData(event.currentTarget));
    setBusy(true);
    try {
      const answer = await share(terms);
      if (answer.ok) setMade(answer.value);
      else setProblem(answer.error.message);
    } catch {
      setProblem(serverUnreachable("noLink"));
    }
    setBusy(false);
  };
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Share
      </Button>
      <Dialog open={open} onClose={close} title={made ? "The link is ready" : "Share by link"}>
        {made ? (
          <MadeLink made={made} onClose={close} />
        ) : (
          <form className={form.form} onSubmit={submit}>
            <p className={form.lede}>{shows}</p>
            <ShareTermsFields />
            {problem ? <Notice tone="error">{problem}</Notice> : null}
            <DialogActs label="Make the link" busyLabel="Making the link…" busy={busy} onCancel={close} />
          </form>
        )}
      </Dialog>
    </>
  );
}
