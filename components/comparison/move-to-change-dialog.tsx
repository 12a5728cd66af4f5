"use client";
import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import type { ActionResult } from "@/lib/contracts/action-result";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

/** A change that something can be put on. */
export interface OpenChange {
  readonly key: string;
  readonly words: string;
}

interface Props {
  readonly lede: string;
  readonly changes: readonly OpenChange[];
  readonly move: (changeKey: string) => Promise<ActionResult<void>>;
  readonly onClose: () => void;
}

/** Chooses the change that a judgement, or an assignment, is about now. */
export default function MoveToChangeDialog({ lede, changes, move, onClose }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await move(String(new FormData(event.currentTarget).get("change"))).catch(() => null);
    // The list is printed once.
    if (answer?.ok) return location.reload();
    setBusy(false);
    setProblem(answer ? answer.error.message : serverUnreachable());
  };
  return (
    <Dialog open title="Put on another change" onClose={onClose}>
      <form className={form.form} onSubmit={submit}>
        <p className={form.lede}>{lede}</p>
        <Field label="Change" error={problem}>
          {(control) => (
            <select {...control} name="change" required>
              {changes.map(({ key, words }) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
        <DialogActs label="Put here" busyLabel="Putting…" busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
