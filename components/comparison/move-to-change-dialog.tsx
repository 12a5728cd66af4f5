"use client";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import type { ActionResult } from "@/lib/contracts/action-result";
import { useSentForm } from "./use-sent-form";

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
  const { problem, busy, submit } = useSentForm((form) => move(String(form.get("change"))));
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
