"use client";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LocalDay } from "@/components/ui/local-day";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { SaveLaddersInput } from "@/lib/contracts/ladders-input";
import type { LaddersView } from "@/lib/contracts/ladders-view";
import styles from "./ladders-form.module.css";

type Save = (input: SaveLaddersInput) => Promise<ActionResult<{ text: string; revision: number }>>;

/** The ladders as text: what was typed stays until it is saved; a refusal names the line. */
export function LaddersForm({ ladders, save }: { readonly ladders: LaddersView; readonly save: Save }) {
  const toast = useToast();
  const [text, setText] = useState(ladders.text);
  const [revision, setRevision] = useState(ladders.revision);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { workspaceId, defaults, changed, may } = ladders;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    const answer = await save({ workspaceId, revision, text });
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.error.message);
    setRefusal(null);
    const before = { text: ladders.text, revision };
    setText(answer.value.text);
    setRevision(answer.value.revision);
    toast.show("Saved. Rewordings are read by these ladders from now on.", {
      label: "Undo",
      run: () =>
        void save({ workspaceId, revision: answer.value.revision, text: before.text }).then((undone) => {
          if (!undone.ok) return toast.show(undone.error.message);
          setText(undone.value.text);
          setRevision(undone.value.revision);
          toast.show("Undone.");
        }),
    });
  };

  return (
    <main className={styles.page} id="main">
      <h1>Strength of wording</h1>
      <p className={styles.lead}>
        Where a sentence is reworded, words of one ladder are compared: “should” for “must” is marked as
        weakened, with the rule that says so. A mark is a suggestion; what it means is for a person to say.
        Which word binds more is drafting practice, so the ladders are yours to change.
      </p>
      <form onSubmit={submit} className={styles.form}>
        <Field
          label="Ladders"
          hint="A name and a colon, then a line for each rung, the strongest first. Words of one rung are separated by commas."
          error={refusal}
        >
          {(control) => (
            <textarea
              {...control}
              name="text"
              rows={Math.min(48, text.split("\n").length + 2)}
              spellCheck={false}
              value={text}
              readOnly={!may.edit}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <pre className={styles.paper}>{text}</pre>
        {may.edit ? (
          <div className={styles.acts}>
            <Button type="submit" look="go" disabled={busy || text === ladders.text}>
              Save the ladders
            </Button>
            <Button look="flat" disabled={busy || text === defaults} onClick={() => setText(defaults)}>
              Restore defaults
            </Button>
          </div>
        ) : (
          <Notice>Editors of this workspace can change the ladders.</Notice>
        )}
      </form>
      <p className={styles.changed}>
        {changed ? (
          <>
            Changed by <bdi>{changed.byName}</bdi> on <LocalDay at={changed.at} />.
          </>
        ) : (
          "These are the ladders every workspace starts with."
        )}
      </p>
    </main>
  );
}
