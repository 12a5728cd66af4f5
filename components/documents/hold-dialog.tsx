"use client";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import type { ActionResult } from "@/lib/contracts/action-result";
import { HoldDocumentInput } from "@/lib/contracts/document-input";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

export type HoldDocument = (input: HoldDocumentInput) => Promise<ActionResult<unknown>>;

/** Asks why nothing of a document may be deleted. */
export default function HoldDialog({
  documentId,
  hold,
  onClose,
}: {
  readonly documentId: string;
  readonly hold: HoldDocument;
  readonly onClose: () => void;
}) {
  const { busy, run } = useAct(serverUnreachable("typed"));
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <Dialog open title="Put this document under a hold" onClose={onClose}>
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          const reason = new FormData(event.currentTarget).get("reason");
          const parsed = HoldDocumentInput.safeParse({ documentId, reason });
          setError(parsed.success ? null : (parsed.error.issues[0]?.message ?? null));
          if (!parsed.success) return;
          run(() => hold(parsed.data), {
            done: "Under a hold: nothing of this document can be deleted.",
            after: onClose,
            refused: setProblem,
          });
        }}
      >
        <p className={form.lede}>
          Until an administrator ends the hold, nobody can delete the document, its versions, notes and
          replies or edit a reply, and nothing of it leaves the trash for good. It is read, noted and compared
          as before.
        </p>
        <Field label="Why" hint="Everybody who reads the document sees it." error={error}>
          {(control) => <input {...control} name="reason" maxLength={500} autoComplete="off" dir="auto" />}
        </Field>
        {problem ? <Notice tone="error">{problem}</Notice> : null}
        <DialogActs label="Hold it" busyLabel="Holding it…" busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
