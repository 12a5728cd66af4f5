"use client";
import type { FormEvent } from "react";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import type { CodeView } from "@/lib/contracts/codebook-view";

/** Chooses the code that another one becomes part of. */
export default function MergeDialog({
  code,
  others,
  merge,
  onClose,
}: {
  readonly code: CodeView;
  readonly others: readonly CodeView[];
  readonly merge: (into: CodeView) => void;
  readonly onClose: () => void;
}) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get("into");
    const into = others.find(({ id }) => id === chosen);
    if (!into) return;
    onClose();
    merge(into);
  };
  return (
    <Dialog open title={`Merge “${code.name}”`} onClose={onClose}>
      <form className={form.form} onSubmit={submit}>
        <p className={form.lede}>
          All that carries it counts for the other code from then on. The two can be parted again.
        </p>
        <div>
          <Field label="Merge it into">
            {(control) => (
              <select {...control} name="into" required>
                {others.map(({ id, name, notation }) => (
                  <option key={id} value={id}>
                    {notation ? `${notation} ${name}` : name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        <DialogActs label="Merge" busyLabel="Merging…" busy={false} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
