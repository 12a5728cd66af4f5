"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { CorrectDocumentInput } from "@/lib/contracts/document-input";
import type { DocumentView } from "@/lib/contracts/document-view";
import { formatDay } from "@/lib/view-models/documents/format-stated-date";
import type { DocumentCorrection } from "./document-correction-button";
import styles from "./document-correction-dialog.module.css";

const AWAY = "The server could not be reached. What you typed is still here; try again.";

/** What a document is, as a person knows it better. What was typed stays until it is saved. */
export default function DocumentCorrectionDialog({
  view,
  correct,
  undo,
  onClose,
}: DocumentCorrection & { readonly view: DocumentView; readonly onClose: () => void }) {
  const toast = useToast();
  const router = useRouter();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const documentId = view.id;

  const takeBack = async (revision: number) => {
    try {
      const answer = await undo({ documentId, revision });
      toast.show(answer.ok ? "Taken back." : answer.error.message);
      router.refresh();
    } catch {
      toast.show("The server could not be reached. Nothing was changed; try again.");
    }
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const parsed = CorrectDocumentInput.safeParse(inputOf(new FormData(event.currentTarget), view));
    if (!parsed.success) {
      setErrors(
        Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message])),
      );
      return;
    }
    setErrors({});
    setRefusal(null);
    setBusy(true);
    try {
      const answer = await correct(parsed.data);
      if (!answer.ok) setRefusal(answer.error.message);
      else {
        const { revision } = answer.value;
        onClose();
        router.refresh();
        toast.show("Corrected. Its versions are as they were.", {
          label: "Undo",
          run: () => void takeBack(revision),
        });
      }
    } catch {
      setRefusal(AWAY);
    }
    setBusy(false);
  };

  const line = (label: string, name: string, value: string, hint?: string) => (
    <Field label={label} hint={hint} error={errors[name] ?? null}>
      {(control) => <input {...control} name={name} defaultValue={value} autoComplete="off" dir="auto" />}
    </Field>
  );
  return (
    <Dialog open title="Correct what this document is" onClose={onClose}>
      <form className={form.form} noValidate onSubmit={save}>
        <p className={form.lede}>Its versions and their texts never change. Leave empty what is not known.</p>
        <div>{line("Title", "title", view.title)}</div>
        <div>{line("Office or author", "office", view.office ?? "", "Who speaks in it.")}</div>
        <div className={form.pair}>
          <div>{line("Kind", "kind", view.kind ?? "", "Fact sheet, policy paper …")}</div>
          <div>
            {line(
              "Language",
              "lang",
              view.lang === "und" ? "" : view.lang,
              "A tag: en, fr, es, ar, zh. Says how it is read aloud and in which direction it runs.",
            )}
          </div>
        </div>
        {refusal ? <Notice tone="error">{refusal}</Notice> : null}
        <DialogActs label="Save the correction" busyLabel="Saving…" busy={busy} onCancel={onClose} />
        {view.corrected ? (
          <p className={styles.last}>
            <span>
              Last corrected by {view.corrected.byName}, {formatDay(view.corrected.at)}.
            </span>
            <Button
              look="link"
              onClick={() => {
                onClose();
                void takeBack(view.revision);
              }}
            >
              Take it back
            </Button>
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}

function inputOf(form: FormData, { id: documentId, revision }: DocumentView): unknown {
  const given = (name: string) => String(form.get(name) ?? "").trim();
  return {
    documentId,
    revision,
    title: given("title"),
    office: given("office") || null,
    kind: given("kind") || null,
    lang: given("lang") || "und",
  };
}
