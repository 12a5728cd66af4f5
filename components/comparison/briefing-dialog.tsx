"use client";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import type { ListedBriefingView } from "@/lib/contracts/briefing-view";
import { briefingLimits } from "@/lib/core/briefings/briefing-limits";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { CollectActions } from "./briefing-actions";
import styles from "./briefing-dialog.module.css";
import { currentChange, listedChanges, saidOf } from "./listed-changes";

export interface CollectedFrom {
  readonly workspaceId: string;
  readonly olderVersionId: string;
  readonly newerVersionId: string;
  /** Changes of facts that the comparison tells, by key. */
  readonly facts: readonly { readonly key: string; readonly sentence: string }[];
  readonly actions: CollectActions;
  readonly onClose: () => void;
}

const NEW = "";

/** Which changes and facts go into which briefing. Lists what the list of changes shows, so that its filters hold here too. */
export default function BriefingDialog(from: CollectedFrom) {
  const { workspaceId, facts, actions, onClose } = from;
  const [changes] = useState(() => listedChanges().filter(({ item }) => !item.hidden));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => {
    const current = currentChange();
    return new Set(current ? [current.key] : []);
  });
  const [chosenFacts, setChosenFacts] = useState<ReadonlySet<string>>(new Set());
  const [briefings, setBriefings] = useState<readonly ListedBriefingView[] | null>(null);
  const [briefingId, setBriefingId] = useState(NEW);
  const [title, setTitle] = useState("");
  const { busy, problem, setProblem, add } = useAdd(from);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the dialog opens
  useEffect(() => {
    actions.list({ workspaceId }).then(
      (answer) => {
        if (!answer.ok) return setProblem(answer.error.message);
        setBriefings(answer.value.briefings);
        setBriefingId(answer.value.briefings[0]?.id ?? NEW);
      },
      () => setProblem(serverUnreachable()),
    );
  }, []);
  const weighty = changes.filter(({ significance, topic }) => (significance ?? 0) >= 3 || topic !== null);
  const count = chosen.size + chosenFacts.size;
  const submit = () => {
    if (busy) return;
    if (count === 0) return setProblem("Choose at least one change or fact.");
    if (briefingId === NEW && title.trim() === "") return setProblem("Type what the new briefing is called.");
    // In the order in which they stand in the texts, not in that of choosing.
    const changeKeys = changes.filter(({ key }) => chosen.has(key)).map(({ key }) => key);
    const factKeys = facts.filter(({ key }) => chosenFacts.has(key)).map(({ key }) => key);
    add(briefingId === NEW ? { title } : { briefingId }, changeKeys, factKeys);
  };
  return (
    <Dialog open title="Add to a briefing" onClose={onClose}>
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label="Briefing">
          {(control) => (
            <select
              {...control}
              value={briefingId}
              disabled={briefings === null}
              onChange={({ target }) => setBriefingId(target.value)}
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
          <Field label="Title of the new briefing">
            {(control) => (
              <input
                {...control}
                value={title}
                maxLength={briefingLimits.title}
                autoComplete="off"
                dir="auto"
                onChange={({ target }) => setTitle(target.value)}
              />
            )}
          </Field>
        ) : null}
        <fieldset className={styles.choice}>
          <legend>Changes</legend>
          <p className={styles.quick}>
            <Button look="link" onClick={() => setChosen(new Set(changes.map(({ key }) => key)))}>
              All {changes.length} listed
            </Button>
            {weighty.length > 0 && weighty.length < changes.length ? (
              <Button look="link" onClick={() => setChosen(new Set(weighty.map(({ key }) => key)))}>
                {weighty.length} of weight
              </Button>
            ) : null}
            <Button look="link" onClick={() => setChosen(new Set())}>
              None
            </Button>
          </p>
          <Boxes
            entries={changes.map(({ key, item }) => ({ key, said: saidOf(item) }))}
            chosen={chosen}
            choose={setChosen}
          />
        </fieldset>
        {facts.length > 0 ? (
          <fieldset className={styles.choice}>
            <legend>Facts that differ</legend>
            <Boxes
              entries={facts.map(({ key, sentence }) => ({ key, said: sentence }))}
              chosen={chosenFacts}
              choose={setChosenFacts}
            />
          </fieldset>
        ) : null}
        {problem ? <Notice tone="error">{problem}</Notice> : null}
        <DialogActs
          label={`Add ${plural(count, "item")}`}
          busyLabel="Adding…"
          busy={busy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

function Boxes({
  entries,
  chosen,
  choose,
}: {
  readonly entries: readonly { readonly key: string; readonly said: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (next: ReadonlySet<string>) => void;
}) {
  return (
    <ul className={styles.boxes}>
      {entries.map(({ key, said }) => (
        <li key={key}>
          <label>
            <input
              type="checkbox"
              checked={chosen.has(key)}
              onChange={({ target }) => {
                const next = new Set(chosen);
                if (target.checked) next.add(key);
                else next.delete(key);
                choose(next);
              }}
            />
            <span dir="auto">{said}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Adds to a briefing that is there, or to a new one; one that was made stays the one, whatever comes after. */
function useAdd({ workspaceId, olderVersionId, newerVersionId, actions, onClose }: CollectedFrom) {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const add = async (
    to: { readonly briefingId: string } | { readonly title: string },
    changeKeys: string[],
    factKeys: string[],
  ) => {
    setBusy(true);
    setProblem(null);
    try {
      let briefingId = "briefingId" in to ? to.briefingId : made;
      if (briefingId === null && "title" in to) {
        const begun = await actions.create({ workspaceId, title: to.title });
        if (!begun.ok) return setProblem(begun.error.message);
        briefingId = begun.value.briefingId;
        setMade(briefingId);
      }
      if (briefingId === null) return;
      const answer = await actions.add({ briefingId, olderVersionId, newerVersionId, changeKeys, factKeys });
      if (!answer.ok) return setProblem(answer.error.message);
      const { added, there } = answer.value;
      const path = `/briefings/${briefingId}`;
      toast.show(
        `${plural(added, "item")} added to the briefing${there > 0 ? `; ${there} ${there === 1 ? "was" : "were"} in it already` : ""}.`,
        { label: "Open", run: () => location.assign(path) },
      );
      onClose();
    } catch {
      setProblem(serverUnreachable("typed"));
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, setProblem, add };
}
