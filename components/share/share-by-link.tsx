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
import { readShareTerms } from "@/lib/view-models/share/read-share-terms";
import { MadeLink } from "./made-link";
import { ShareTermsFields } from "./share-terms-fields";
import { useMakeLink } from "./use-make-link";

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
  const { busy, problem, mostDays, made, make, clear } = useMakeLink();
  const close = () => {
    setOpen(false);
    clear();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const terms = readShareTerms(new FormData(event.currentTarget));
    void make(() => share(terms));
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
            <ShareTermsFields mostDays={mostDays} />
            {problem ? <Notice tone="error">{problem}</Notice> : null}
            <DialogActs label="Make the link" busyLabel="Making the link…" busy={busy} onCancel={close} />
          </form>
        )}
      </Dialog>
    </>
  );
}
