"use client";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { plural } from "@/lib/core/text/plural";
import { BriefingTitleField } from "./briefing-title-field";
import type { CollectActions } from "./collect-actions";
import styles from "./collect-dialog.module.css";
import { useCollect } from "./use-collect";

/** Things of one kind that can come into a briefing. */
export interface CollectedGroup {
  readonly kind: "changes" | "facts" | "notes";
  readonly name: string;
  readonly entries: readonly {
    readonly key: string;
    readonly said: string;
    /** Worth more than most: what "of weight" chooses. */
    readonly weighty: boolean;
  }[];
}

export interface CollectedFrom {
  /** `null`: the first one of whoever asks. */
  readonly workspaceId: string | null;
  /** The comparison that changes and facts are of; `null` where there are notes only. */
  readonly compared: { readonly olderVersionId: string; readonly newerVersionId: string } | null;
  readonly groups: readonly CollectedGroup[];
  /** Keys that are chosen when it opens. */
  readonly chosen: readonly string[];
  readonly actions: CollectActions;
  readonly onClose: () => void;
}

const NEW = "new";

/** What goes into which briefing. */
export default function CollectDialog({
  workspaceId,
  compared,
  groups,
  actions,
  onClose,
  ...from
}: CollectedFrom) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(from.chosen));
  const [into, setInto] = useState<string | null>(null);
  const [title, setTitle] = useState("");
  const { briefings, busy, problem, setProblem, add } = useCollect(workspaceId, actions, onClose);
  const briefingId = into ?? briefings?.[0]?.id ?? NEW;
  // In the order in which they are listed, not in that of choosing.
  const keysOf = (kind: CollectedGroup["kind"]) =>
    groups
      .filter((group) => group.kind === kind)
      .flatMap(({ entries }) => entries.map(({ key }) => key).filter((key) => chosen.has(key)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (chosen.size === 0) return setProblem("Choose at least one.");
    if (briefingId === NEW && title.trim() === "") return setProblem("Type what the new briefing is called.");
    const [changeKeys, factKeys, noteIds] = [keysOf("changes"), keysOf("facts"), keysOf("notes")];
    const differs = changeKeys.length + factKeys.length > 0;
    void add(briefingId === NEW ? { title } : { briefingId }, {
      compared: compared && differs ? { ...compared, changeKeys, factKeys } : null,
      noteIds,
    });
  };
  return (
    <Dialog open title="Add to a briefing" onClose={onClose}>
      <form className={form.form} noValidate onSubmit={submit}>
        <Field label="Briefing">
          {(control) => (
            <select
              {...control}
              value={briefingId}
              disabled={briefings === null}
              onChange={({ target }) => setInto(target.value)}
            >
              {(briefings ?? []).map(({ id, title: name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value={NEW}>A new one …</option>
            </select>
          )}
        </Field>
        {briefings !== null && briefingId === NEW ? (
          <div>
            <BriefingTitleField label="Title of the new briefing" value={title} onChange={setTitle} />
          </div>
        ) : null}
        {groups.map((group) => (
          <Group key={group.kind} group={group} chosen={chosen} choose={setChosen} />
        ))}
        {problem ? <Notice tone="error">{problem}</Notice> : null}
        <DialogActs
          label={`Add ${plural(chosen.size, "item")}`}
          busyLabel="Adding…"
          busy={busy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

/** What one was at is chosen already, and may be the fortieth of fifty: it is to be seen that it is. */
const showFirstChosen = (list: HTMLUListElement | null) =>
  list?.querySelector("input:checked")?.closest("li")?.scrollIntoView({ block: "nearest" });

/** The things of one kind as boxes, and ways to choose many at once. */
function Group({
  group: { name, entries },
  chosen,
  choose,
}: {
  readonly group: CollectedGroup;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (next: ReadonlySet<string>) => void;
}) {
  const weighty = entries.filter((entry) => entry.weighty);
  const only = (picked: CollectedGroup["entries"]) => {
    const others = [...chosen].filter((key) => !entries.some((entry) => entry.key === key));
    choose(new Set([...others, ...picked.map(({ key }) => key)]));
  };
  const set = (key: string, is: boolean) => {
    const next = new Set(chosen);
    if (is) next.add(key);
    else next.delete(key);
    choose(next);
  };
  return (
    <fieldset className={styles.choice}>
      <legend>{name}</legend>
      {entries.length > 1 ? (
        <p className={styles.quick}>
          <Button look="link" onClick={() => only(entries)}>
            All {entries.length}
          </Button>
          {weighty.length > 0 && weighty.length < entries.length ? (
            <Button look="link" onClick={() => only(weighty)}>
              {weighty.length} of weight
            </Button>
          ) : null}
          <Button look="link" onClick={() => only([])}>
            None
          </Button>
        </p>
      ) : null}
      <ul className={styles.boxes} ref={showFirstChosen}>
        {entries.map(({ key, said }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(key)}
                onChange={({ target }) => set(key, target.checked)}
              />
              <span dir="auto">{said}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
