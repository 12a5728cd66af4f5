"use client";
import { useState } from "react";
import { ColleagueSelect, useColleagues } from "@/components/annotations/colleague-select";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ColleagueView } from "@/lib/contracts/people-view";
import { plural } from "@/lib/core/text/plural";
import styles from "./assign-changes.module.css";

/** Changes that can be given together. */
export interface AssignableChanges {
  readonly name: string;
  readonly keys: readonly string[];
}

interface Props {
  /** The first is chosen. */
  readonly choices: readonly AssignableChanges[];
  /** Who has the first of them; "" for nobody. */
  readonly assigneeId: string;
  readonly list: () => Promise<ActionResult<readonly ColleagueView[]>>;
  /** @returns whether it is done */
  readonly give: (keys: readonly string[], to: ColleagueView | null) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Who is to see to a change, or to many at once. */
export default function AssignChangesDialog({ choices, assigneeId, list, give, onClose }: Props) {
  const people = useColleagues(list);
  return (
    <Dialog open onClose={onClose} title="Assign changes">
      {people === null ? <p role="status">Loading…</p> : null}
      {typeof people === "string" ? <Notice tone="error">{people}</Notice> : null}
      {people !== null && typeof people !== "string" ? (
        <AssignForm
          people={people.filter(({ mayReview }) => mayReview)}
          choices={choices}
          assigneeId={assigneeId}
          give={give}
          onClose={onClose}
        />
      ) : null}
    </Dialog>
  );
}

function AssignForm({
  choices,
  assigneeId,
  people,
  give,
  onClose,
}: Omit<Props, "list"> & { readonly people: readonly ColleagueView[] }) {
  const [toId, setToId] = useState(people.some(({ id }) => id === assigneeId) ? assigneeId : "");
  const [which, setWhich] = useState(0);
  const [busy, setBusy] = useState(false);
  const assign = async () => {
    setBusy(true);
    const done = await give(choices[which]?.keys ?? [], people.find(({ id }) => id === toId) ?? null);
    setBusy(false);
    if (done) onClose();
  };
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void assign();
      }}
    >
      <Field
        label="Assigned to"
        hint="They find it in their inbox. Only members who may judge changes are listed."
      >
        {(control) => (
          <ColleagueSelect control={control} people={people} value={toId} onChoose={setToId} startsHere />
        )}
      </Field>
      <fieldset className={styles.which}>
        <legend>Which changes</legend>
        {choices.map(({ name, keys }, at) => (
          <label key={name}>
            <input type="radio" name="which" checked={which === at} onChange={() => setWhich(at)} />
            <span>
              {name} {keys.length > 1 ? <small>{plural(keys.length, "change")}</small> : null}
            </span>
          </label>
        ))}
      </fieldset>
      <DialogActs label="Assign" busyLabel="Assigning…" busy={busy} onCancel={onClose} />
    </form>
  );
}
