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
  /** What it changes, in order. */
  readonly changes?: ReactNode;
  /** Nothing was done: another file can be chosen, such as the same one mended. */
  readonly isOpen?: boolean;
  /** Where it was only looked at and changes something: how it is taken. */
  readonly take?: { readonly label: string; readonly send: () => Promise<FileAnswer> };
}

/** Or why the file is refused. */
export type FileAnswer = FileTold | { readonly refusal: string };

/** Takes one file in: chosen, sent, looked at where it is to be, and told what came of it, problem by problem. */
export function FileDialog({
  title,
  accept,
  missing,
  unreachable,
  send,
  label = "Import",
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
  readonly send: (file: File) => Promise<FileAnswer>;
  /** What sending the file does. */
  readonly label?: string;
  readonly onClose: () => void;
  /** What else is asked before the file is sent. */
  readonly fields?: ReactNode;
  /** What the file is, in words. */
  readonly children: ReactNode;
}) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [told, setTold] = useState<FileTold | null>(null);

  const ask = async (answering: () => Promise<FileAnswer>) => {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await answering();
      if ("refusal" in answer) setRefusal(answer.refusal);
      else setTold(answer);
    } catch {
      setRefusal(unreachable);
    }
    setBusy(false);
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    // Where none is chosen, browsers give an empty file without a name.
    if (!(file instanceof File) || file.name === "") return setRefusal(missing);
    if (file.size === 0) return setRefusal("The file is empty (0 bytes).");
    void ask(() => send(file));
  };

  return (
    <Dialog open title={title} onClose={onClose}>
      {told ? (
        <div className={form.form}>
          <p role="status">{told.said}</p>
          {told.changes}
          <FileProblems problems={told.problems} />
          {refusal ? <Notice tone="error">{refusal}</Notice> : null}
          <Told told={told} busy={busy} ask={ask} onAnother={() => setTold(null)} onClose={onClose} />
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
          <DialogActs
            label={label}
            busyLabel={label === "Import" ? "Importing…" : "Reading…"}
            busy={busy}
            onCancel={onClose}
          />
        </form>
      )}
    </Dialog>
  );
}

/** What can be done once a file was read. */
function Told({
  told: { take, isOpen },
  busy,
  ask,
  onAnother,
  onClose,
}: {
  readonly told: FileTold;
  readonly busy: boolean;
  readonly ask: (answering: () => Promise<FileAnswer>) => Promise<void>;
  readonly onAnother: () => void;
  readonly onClose: () => void;
}) {
  if (!take)
    return (
      <div className={form.acts}>
        <Button look="go" onClick={onClose}>
          Close
        </Button>
        {isOpen ? <Button onClick={onAnother}>Choose another file</Button> : null}
      </div>
    );
  return (
    <div className={form.acts}>
      <Button look="go" aria-disabled={busy} onClick={() => void ask(take.send)}>
        {busy ? "Changing…" : take.label}
      </Button>
      <Button onClick={onAnother}>Choose another file</Button>
      <Button look="flat" onClick={onClose}>
        Cancel
      </Button>
    </div>
  );
}
