"use client";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/contracts/action-result";
import { LONGEST_DISSENT } from "@/lib/core/reviews/longest-dissent";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { useSentForm } from "./use-sent-form";

interface Props {
  readonly sign: (dissent: string) => Promise<ActionResult<void>>;
  readonly done: number;
  readonly total: number;
  readonly onClose: () => void;
}

/** Signs what was judged, and says what the person does not agree with. */
export default function SignOffDialog({ sign, done, total, onClose }: Props) {
  const { problem, busy, submit } = useSentForm(
    (form) => sign(String(form.get("dissent") ?? "").trim()),
    serverUnreachable("typed"),
  );
  return (
    <Dialog open title="Sign off the review" onClose={onClose}>
      <form className={form.form} onSubmit={submit}>
        <p className={form.lede}>
          Your name and today’s date stand with the judgements of this comparison, here and in its exports. If
          a judgement is changed later, your sign-off is marked as outdated.
        </p>
        {done < total && (
          <Notice tone="warn">
            {plural(total - done, "change")} of {total} not marked as reviewed yet. The sign-off says so.
          </Notice>
        )}
        <Field label="Dissent" hint="What you do not agree with, in your words. Leave it empty if you agree.">
          {(control) => (
            <textarea {...control} name="dissent" rows={4} maxLength={LONGEST_DISSENT} dir="auto" />
          )}
        </Field>
        {problem && <Notice tone="error">{problem}</Notice>}
        <DialogActs label="Sign off" busyLabel="Signing…" busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
