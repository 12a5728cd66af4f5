"use client";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { SuggestField } from "@/components/ui/suggest-field";

interface TagNotesProps {
  /** What is tagged: "3 notes". */
  readonly name: string;
  /** Tags that any of them has. */
  readonly present: readonly string[];
  /** Names of the codes of the codebook. */
  readonly codes: readonly string[];
  readonly onTag: (added: string | null, removed: ReadonlySet<string>) => Promise<void>;
  readonly onClose: () => void;
}

/** One more tag for several notes, and those that are taken off all of them. */
export default function TagNotesDialog({ name, present, codes, onTag, onClose }: TagNotesProps) {
  const [added, setAdded] = useState("");
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    await onTag(added.trim() || null, removed);
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={`Tag ${name}`}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void save();
        }}
      >
        <SuggestField
          label="Add a tag"
          hint="A code of the codebook, or any words."
          suggestions={codes}
          value={added}
          maxLength={120}
          onChange={({ target }) => setAdded(target.value)}
        />
        {present.length === 0 ? null : (
          <fieldset>
            <legend>Take off</legend>
            {present.map((tag) => (
              <label key={tag}>
                <input
                  type="checkbox"
                  checked={removed.has(tag)}
                  onChange={({ target }) => {
                    const next = new Set(removed);
                    if (target.checked) next.add(tag);
                    else next.delete(tag);
                    setRemoved(next);
                  }}
                />{" "}
                <bdi>{tag}</bdi>
              </label>
            ))}
          </fieldset>
        )}
        <DialogActs label="Save" busyLabel="Saving…" busy={busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
