"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { FileProblems } from "@/components/ui/file-problems";
import { Notice } from "@/components/ui/notice";
import { MAX_CSV_CHARACTERS } from "@/lib/contracts/codebook-input";
import type { SchemeImportView } from "@/lib/contracts/codebook-view";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { CodebookActions } from "./codebook-actions";

/** Brings in a category scheme; says what was added, and row by row what could not be. */
export default function SchemeDialog({
  workspaceId,
  importScheme,
  onClose,
}: {
  readonly workspaceId: string;
  readonly importScheme: CodebookActions["importScheme"];
  readonly onClose: () => void;
}) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [result, setResult] = useState<SchemeImportView | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const file = new FormData(event.currentTarget).get("file");
    if (!(file instanceof File) || file.size === 0) return setRefusal("Choose a CSV file.");
    if (file.size > MAX_CSV_CHARACTERS)
      return setRefusal("The file is larger than 900 kB. A category scheme is smaller; choose another file.");
    setBusy(true);
    try {
      const answer = await importScheme({ workspaceId, csv: await file.text() });
      if (answer.ok) {
        setResult(answer.value);
        setRefusal(null);
        router.refresh();
      } else setRefusal(answer.error.message);
    } catch {
      setRefusal(serverUnreachable());
    }
    setBusy(false);
  };

  return (
    <Dialog open title="Import a category scheme" onClose={onClose}>
      {result ? (
        <div className={form.form}>
          <p role="status">
            {plural(result.added, "code")} added
            {result.unchanged > 0 ? `, ${result.unchanged.toLocaleString("en")} there already` : ""}
            {result.problems.length > 0 ? `, ${plural(result.problems.length, "row")} not taken:` : "."}
          </p>
          <FileProblems
            problems={result.problems.map(({ row, message }) => ({ where: `Row ${row}`, what: message }))}
          />
          <div>
            <Button look="go" onClick={onClose}>
              Close
            </Button>
          </div>
        </div>
      ) : (
        <form className={form.form} noValidate onSubmit={submit}>
          <p className={form.lede}>
            A CSV file with a first row of column names: <b>title</b> or <b>name</b>, and where there are any{" "}
            <b>code</b> and <b>definition</b> (or <b>description_md</b>, as the Manifesto Project has it).
            Importing it again changes nothing.
          </p>
          <div>
            <Field label="File">
              {(control) => <input {...control} name="file" type="file" accept=".csv,text/csv,text/plain" />}
            </Field>
          </div>
          {refusal ? <Notice tone="error">{refusal}</Notice> : null}
          <DialogActs label="Import" busyLabel="Importing…" busy={busy} onCancel={onClose} />
        </form>
      )}
    </Dialog>
  );
}
