"use client";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/contracts/action-result";
import { MAX_UPLOAD_BYTES } from "@/lib/contracts/max-upload-bytes";
import type { PreviewView } from "@/lib/contracts/preview-view";
import styles from "./import-form.module.css";
import { ImportPreview } from "./import-preview";

/** The text as it was chosen: exactly one of the two. */
export interface ChosenText {
  readonly file?: File;
  readonly text?: string;
}

interface ImportFormProps {
  readonly preview: (chosen: ChosenText) => Promise<ActionResult<PreviewView>>;
  /** Fields that name the document or version; filled in from what the text says of itself. */
  readonly fields: (view: PreviewView) => ReactNode;
  readonly saveLabel: string;
  /** Answers what went wrong, or null when it has led on. */
  readonly save: (chosen: ChosenText, form: FormData) => Promise<string | null>;
}

const AWAY =
  "The server could not be reached. What you chose and typed is still here; try again in a moment.";

/** Choose or paste, look at how it was read, name it, save it. Errors keep everything that was put in. */
export function ImportForm({ preview, fields, saveLabel, save }: ImportFormProps) {
  const [text, setText] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const [view, setView] = useState<PreviewView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState<"reading" | "saving" | null>(null);
  const shown = useRef<HTMLHeadingElement>(null);
  const chosen: ChosenText = file ? { file } : { text };

  const read = async () => {
    if (file && file.size > MAX_UPLOAD_BYTES)
      return setProblem("The file is larger than 25 MB. Divide it into parts.");
    if (!file && text.trim() === "") return setProblem("Choose a file or paste a text.");
    setBusy("reading");
    setProblem(null);
    try {
      const result = await preview(chosen);
      if (result.ok) {
        setView(result.value);
        requestAnimationFrame(() => shown.current?.focus());
      } else setProblem(result.error.message);
    } catch {
      setProblem(AWAY);
    }
    setBusy(null);
  };
  const submit = async (form: FormData) => {
    setBusy("saving");
    setProblem(null);
    try {
      setProblem(await save(chosen, form));
    } catch {
      setProblem(AWAY);
    }
    setBusy(null);
  };
  const change = () => {
    setView(null);
    setProblem(null);
  };

  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        if (view) void submit(new FormData(event.currentTarget));
        else void read();
      }}
    >
      <section className={styles.step} aria-labelledby="choose">
        <h2 id="choose">1. The text</h2>
        <Field label="File" hint="Up to 25 MB. It is kept unaltered, with its SHA-256.">
          {(control) => (
            <input
              {...control}
              type="file"
              onChange={(event) => {
                setFile(event.target.files?.[0] ?? null);
                change();
              }}
            />
          )}
        </Field>
        <p className={styles.or}>or</p>
        <Field label="Paste the text">
          {(control) => (
            <textarea
              {...control}
              rows={8}
              value={text}
              disabled={file !== null}
              placeholder={file ? "The file is used." : ""}
              onChange={(event) => {
                setText(event.target.value);
                change();
              }}
            />
          )}
        </Field>
        {view ? null : (
          <div className={styles.actions}>
            <Button look="go" type="submit" aria-disabled={busy !== null}>
              {busy === "reading" ? "Reading…" : "Look at it before saving"}
            </Button>
          </div>
        )}
      </section>
      {view ? (
        <>
          <section className={styles.step} aria-labelledby="preview">
            <h2 id="preview" ref={shown} tabIndex={-1}>
              2. As it was read
            </h2>
            <ImportPreview view={view} />
          </section>
          <section className={styles.step} aria-labelledby="name">
            <h2 id="name">3. What it is</h2>
            {fields(view)}
            <div className={styles.actions}>
              <Button look="go" type="submit" aria-disabled={busy !== null}>
                {busy === "saving" ? "Saving…" : saveLabel}
              </Button>
            </div>
          </section>
        </>
      ) : null}
      {problem ? (
        <div className={styles.problem}>
          <Notice tone="error">{problem}</Notice>
        </div>
      ) : null}
    </form>
  );
}
