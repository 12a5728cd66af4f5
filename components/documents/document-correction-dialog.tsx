"use client";
import { TagField } from "@/components/codebook/tag-field";
import { useTags } from "@/components/codebook/use-tags";
import type { DocumentCorrection } from "@/components/corrections/correction-actions";
import { useCorrectionForm } from "@/components/corrections/use-correction-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { LocalDay } from "@/components/ui/local-day";
import { Notice } from "@/components/ui/notice";
import { CorrectDocumentInput } from "@/lib/contracts/document-input";
import type { DocumentView } from "@/lib/contracts/document-view";
import styles from "./document-correction-dialog.module.css";

/** What a document is, as a person knows it better. What was typed stays until it is saved. */
export default function DocumentCorrectionDialog({
  view,
  correct,
  undo,
  listTags,
  onClose,
}: DocumentCorrection & { readonly view: DocumentView; readonly onClose: () => void }) {
  const tags = useTags(view.tags.map(({ name }) => name));
  const { errors, refusal, busy, save, takeBack } = useCorrectionForm({
    schema: CorrectDocumentInput,
    inputOf: (form) => ({ ...inputOf(form, view), tags: tags.whole }),
    correct,
    undo: (revision) => undo({ documentId: view.id, revision }),
    done: "Corrected. Its versions are as they were.",
    onClose,
  });

  const line = (label: string, name: string, value: string, hint?: string) => (
    <Field label={label} hint={hint} error={errors[name] ?? null}>
      {(control) => <input {...control} name={name} defaultValue={value} autoComplete="off" dir="auto" />}
    </Field>
  );
  return (
    <Dialog open title="Edit the details of this document" onClose={onClose}>
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
        <TagField
          tags={tags}
          list={() => listTags({ documentId: view.id, of: "documents" })}
          form={{
            codes: view.tags,
            hint: "Codes of the codebook. A few letters find one by its name or by what it means.",
            error: errors.tags,
          }}
        />
        {refusal ? <Notice tone="error">{refusal}</Notice> : null}
        <DialogActs label="Save" busyLabel="Saving…" busy={busy} onCancel={onClose} />
        {view.corrected ? (
          <p className={styles.last}>
            <span>
              Last corrected by {view.corrected.byName}, <LocalDay at={view.corrected.at} />.
            </span>
            <Button
              look="link"
              onClick={() => {
                onClose();
                takeBack(view.revision);
              }}
            >
              Undo it
            </Button>
          </p>
        ) : null}
      </form>
    </Dialog>
  );
}

function inputOf(form: FormData, { id: documentId, revision }: DocumentView) {
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
