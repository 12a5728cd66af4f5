"use client";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { DialogActs } from "./dialog-acts";
import form from "./dialog-form.module.css";
import { Field } from "./field";
import { FileProblems } from "./file-problems";
import { Notice } from "./notice";

/** What came of a file: a sentence, and what of it was not taken. */
export interface FileTold {
  readonly said: string;
  readonly problems: readonly { readonly where: string; readonly what: string }[];
}

/** Takes one file in: chosen, sent, and told what came of it, problem by problem. */
export function FileDialog({
  title,
  accept,
  missing,
  unreachable,
  send,
  onClose,
  fields,
  children,
}: {
  readonly title: string;
  /** As a file input takes it. */
  readonly accept: string;
  /** What is said where no file was chosen. */
  readonly missing: string;
  /** What is said where no server answers. */
  readonly unreachable: string;
  /** Answers what came of the file, or why it is refused. */
  readonly send: (file: File) => Promise<FileTold | { readonly refusal: string }>;
  readonly onClose: () => void;
  /** What else is asked before the file is sent. */
  readonly fields?: ReactNode;
  /** What the file is, in words. */
  readonly children: ReactNode;
}) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [told, setTold] = useState<FileTold | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const file = new FormData(event.currentTarget).get("file");
    if (!(file instanceof File) || file.size === 0) return setRefusal(missing);
    setBusy(true);
    try {
      const answer = await send(file);
      if ("refusal" in answer) setRefusal(answer.refusal);
      else setTold(answer);
    } catch {
      setRefusal(unreachable);
    }
    setBusy(false);
  };

  return (
    <Dialog open title={title} onClose={onClose}>
      {told ? (
        <div className={form.form}>
          <p role="status">{told.said}</p>
          <FileProblems problems={told.problems} />
          <div>
            <Button look="go" onClick={onClose}>
              Close
            </Button>
          </div>
        </div>
      ) : (
        <form className={form.form} noValidate onSubmit={submit}>
          <p className={form.lede}>{children}</p>
          {fields ? <div>{fields}</div> : null}
          <div>
            <Field label="File">
              {(control) => <input {...control} name="file" type="file" accept={accept} />}
            </Field>
          </div>
          {refusal ? <Notice tone="error">{refusal}</Notice> : null}
          <DialogActs label="Import" busyLabel="Importing…" busy={busy} onCancel={onClose} />
        </form>
      )}
    </Dialog>
  );
}
