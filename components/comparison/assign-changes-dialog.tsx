"use client";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { ColleagueView } from "@/lib/contracts/people-view";
import { plural } from "@/lib/core/text/plural";
import { nameColleague } from "@/lib/view-models/people/name-colleague";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
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
  const [people, setPeople] = useState<readonly ColleagueView[] | string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each opening
  useEffect(() => {
    list().then(
      (answer) =>
        setPeople(answer.ok ? answer.value.filter(({ mayReview }) => mayReview) : answer.error.message),
      () => setPeople(serverUnreachable()),
    );
  }, []);
  return (
    <Dialog open onClose={onClose} title="Assign changes">
      {people === null ? <p role="status">Loading…</p> : null}
      {typeof people === "string" ? <Notice tone="error">{people}</Notice> : null}
      {people !== null && typeof people !== "string" ? (
        <AssignForm people={people} choices={choices} assigneeId={assigneeId} give={give} onClose={onClose} />
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
  const mine = people.filter(({ isMe }) => isMe);
  const all = [...mine, ...people.filter(({ isMe }) => !isMe)];
  const [toId, setToId] = useState(all.some(({ id }) => id === assigneeId) ? assigneeId : "");
  const [which, setWhich] = useState(0);
  const [busy, setBusy] = useState(false);
  const assign = async () => {
    setBusy(true);
    const done = await give(choices[which]?.keys ?? [], all.find(({ id }) => id === toId) ?? null);
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
          // biome-ignore lint/a11y/noAutofocus: a dialog that a key opens begins where one chooses
          <select {...control} autoFocus value={toId} onChange={({ target }) => setToId(target.value)}>
            <option value="">Nobody</option>
            {all.map((each) => (
              <option key={each.id} value={each.id}>
                {each.isMe ? `${each.name} (you)` : nameColleague(each)}
              </option>
            ))}
          </select>
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
