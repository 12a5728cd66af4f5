"use client";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { STANCES, type Stance } from "@/lib/contracts/annotation-input";
import { STANCE_WORDS } from "@/lib/view-models/notes/say-stance";

/** How several notes stand to their passages. */
export default function StanceNotesDialog({
  name,
  onChoose,
  onClose,
}: {
  /** Which: "3 notes". */
  readonly name: string;
  readonly onChoose: (stance: Stance | null) => Promise<void>;
  readonly onClose: () => void;
}) {
  const [chosen, setChosen] = useState("");
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    await onChoose(STANCES.find((stance) => stance === chosen) ?? null);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={`Stance of ${name}`}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void save();
        }}
      >
        <Field label="Stance">
          {(control) => (
            <select {...control} value={chosen} onChange={({ target }) => setChosen(target.value)}>
              <option value="">None</option>
              {STANCES.map((stance) => (
                <option key={stance} value={stance}>
                  {STANCE_WORDS[stance]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <DialogActs label="Save" busyLabel="Saving…" busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
