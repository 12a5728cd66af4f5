"use client";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { FactStatementInput } from "@/lib/contracts/fact-input";
import type { FactView, PictureVersionView } from "@/lib/contracts/picture-view";
import { statementOf } from "@/lib/core/facts/changes/statement-of";
import type { FactTopic } from "@/lib/core/facts/fact";
import { FIELDS, TOPICS } from "@/lib/view-models/facts/fact-fields";
import { type DecideFact, undoOf } from "@/lib/view-models/facts/fact-review-actions";
import styles from "./fact-dialog.module.css";

interface Props {
  readonly title: string;
  /** The versions a new fact may be of; `null` when one is corrected. */
  readonly statedIn: readonly Pick<PictureVersionView, "id" | "label">[] | null;
  readonly fact: FactView | null;
  readonly decide: DecideFact;
  readonly onSaved: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks for a fact and its proof. What was typed stays until it is saved; a refusal says what to mend. */
export default function FactDialog({ title, statedIn, fact, decide, onSaved, onClose }: Props) {
  const toast = useToast();
  const [topic, setTopic] = useState<FactTopic>(fact?.topic ?? "funding");
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const given: Readonly<Record<string, string | undefined>> = fact ? { ...statementOf(fact.fact) } : {};

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { versionId, ...typed } = Object.fromEntries(
      [...new FormData(event.currentTarget)].filter(([, value]) => value !== ""),
    );
    const parsed = FactStatementInput.safeParse({ ...typed, topic });
    if (!parsed.success) {
      setErrors(
        Object.fromEntries(
          parsed.error.issues.map(({ path, message }) => [
            String(path[0]),
            /expected string/.test(message) ? "This is needed." : message,
          ]),
        ),
      );
      return;
    }
    setErrors({});
    setBusy(true);
    const answer = await decide(
      fact
        ? {
            decision: "corrected",
            versionId: fact.versionId,
            factKey: fact.key,
            revision: fact.revision,
            fact: parsed.data,
          }
        : { decision: "added", versionId: String(versionId), fact: parsed.data },
    );
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.error.message);
    onClose();
    await onSaved();
    const undo = fact
      ? undoOf(
          {
            versionId: fact.versionId,
            word: fact.decision?.decision ?? null,
            statement: statementOf(fact.fact),
          },
          answer.value,
        )
      : ({ decision: "withdrawn", versionId: String(versionId), ...answer.value } as const);
    toast.show(fact ? "Corrected." : "Added.", {
      label: "Undo",
      run: () => void decide(undo).then(onSaved),
    });
  };

  return (
    <Dialog open title={title} onClose={onClose}>
      <form onSubmit={save} noValidate className={styles.form}>
        {statedIn ? (
          <div className={styles.pair}>
            <Field label="Stated in">
              {(control) => (
                <select {...control} name="versionId" defaultValue={statedIn.at(-1)?.id}>
                  {statedIn.map(({ id, label }) => (
                    <option key={id} value={id}>
                      {label}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field label="What it is">
              {(control) => (
                <select
                  {...control}
                  value={topic}
                  onChange={({ target }) => setTopic(target.value as FactTopic)}
                >
                  {TOPICS.map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          </div>
        ) : null}
        <Field
          label="Words that prove it"
          hint="Copied from the text. A fact without its words is not kept."
          error={errors.quote ?? null}
        >
          {(control) => (
            <textarea {...control} name="quote" rows={3} required defaultValue={given.quote ?? ""} />
          )}
        </Field>
        <div className={styles.fields} key={topic}>
          {FIELDS[topic].map(({ name, label, hint, needed, options }) => (
            <Field
              key={name}
              label={needed || options ? label : `${label} (if stated)`}
              hint={hint}
              error={errors[name] ?? null}
            >
              {(control) =>
                options ? (
                  <select {...control} name={name} defaultValue={given[name] ?? options[0]?.[0]}>
                    {options.map(([value, said]) => (
                      <option key={value} value={value}>
                        {said}
                      </option>
                    ))}
                  </select>
                ) : (
                  <input
                    {...control}
                    name={name}
                    required={needed ?? false}
                    autoComplete="off"
                    defaultValue={given[name] ?? ""}
                  />
                )
              }
            </Field>
          ))}
        </div>
        {refusal ? <Notice tone="error">{refusal}</Notice> : null}
        <div className={styles.acts}>
          <Button type="submit" look="go" disabled={busy}>
            {fact ? "Save" : "Add the fact"}
          </Button>
          <Button look="flat" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
