"use client";
import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { ColleagueView } from "@/lib/contracts/people-view";
import { ColleagueSelect, useColleagues } from "./colleague-select";

interface AssignNotesProps {
  /** What is assigned: "note a", "3 notes". */
  readonly name: string;
  /** Who has it, where it is one note. */
  readonly assigned: AnnotationView["assigned"];
  /** More than one: a day that is not given changes none. */
  readonly several?: boolean;
  readonly list: () => Promise<ActionResult<readonly ColleagueView[]>>;
  readonly onAssign: (to: ColleagueView | null, dueOn: string | null) => Promise<void>;
  readonly onClose: () => void;
}

/** Who is to see to a note, or to several, and by when. */
export default function AssignNotesDialog({
  name,
  assigned,
  several = false,
  list,
  onAssign,
  onClose,
}: AssignNotesProps) {
  const people = useColleagues(list);
  return (
    <Dialog open onClose={onClose} title={`Assign ${name}`}>
      {people === null ? <p role="status">Loading…</p> : null}
      {typeof people === "string" ? <Notice tone="error">{people}</Notice> : null}
      {people !== null && typeof people !== "string" ? (
        <AssignForm
          assigned={assigned}
          several={several}
          people={people}
          onAssign={onAssign}
          onClose={onClose}
        />
      ) : null}
    </Dialog>
  );
}

function AssignForm({
  assigned,
  several,
  people,
  onAssign,
  onClose,
}: Pick<AssignNotesProps, "assigned" | "onAssign" | "onClose"> & {
  readonly several: boolean;
  readonly people: readonly ColleagueView[];
}) {
  const [toId, setToId] = useState(assigned?.id ?? "");
  const [dueOn, setDueOn] = useState(assigned?.dueOn ?? "");
  const [busy, setBusy] = useState(false);
  // Who has it may have left since; they keep it until it is given to somebody else.
  const gone =
    assigned && people.every(({ id }) => id !== assigned.id)
      ? [{ ...assigned, email: null, isMe: false, mayReview: false }]
      : [];
  const choices = [...people, ...gone];
  const assign = async () => {
    setBusy(true);
    await onAssign(choices.find(({ id }) => id === toId) ?? null, toId && dueOn ? dueOn : null);
    onClose();
  };
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void assign();
      }}
    >
      <Field label="Assigned to" hint="They find it in their inbox, and under All notes.">
        {(control) => <ColleagueSelect control={control} people={choices} value={toId} onChoose={setToId} />}
      </Field>
      <Field label="Due on (optional)" {...(several && { hint: "Without a day each keeps the one it has." })}>
        {(control) => (
          <input
            {...control}
            type="date"
            min="2000-01-01"
            max="2999-12-31"
            value={dueOn}
            disabled={toId === ""}
            onChange={({ target }) => setDueOn(target.value)}
          />
        )}
      </Field>
      <DialogActs label="Save" busyLabel="Saving…" busy={busy} onCancel={onClose} />
    </form>
  );
}
