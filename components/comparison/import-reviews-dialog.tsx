"use client";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActs } from "@/components/ui/dialog-acts";
import form from "@/components/ui/dialog-form.module.css";
import { Field } from "@/components/ui/field";
import { FileProblems } from "@/components/ui/file-problems";
import { Notice } from "@/components/ui/notice";
import type { ImportReviewsInput } from "@/lib/contracts/review-input";
import type { ReviewImportView } from "@/lib/contracts/review-view";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

interface Props extends ImportReviewsInput {
  readonly onClose: () => void;
}

/** Reads judgements from an exported table; says what was taken, and row by row what was not. */
export default function ImportReviewsDialog({ onClose, ...about }: Props) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [result, setResult] = useState<ReviewImportView | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const file = new FormData(event.currentTarget).get("file");
    if (!(file instanceof File) || file.size === 0) return setRefusal("Choose a CSV file.");
    setBusy(true);
    try {
      const address = `/api/imports/reviews?about=${encodeURIComponent(JSON.stringify(about))}`;
      const answer = await fetch(address, { method: "POST", body: file });
      const said = await answer.json();
      if (answer.ok) setResult(said as ReviewImportView);
      else setRefusal(String(said.error.message));
    } catch {
      setRefusal(serverUnreachable());
    }
    setBusy(false);
  };
  // The list and the texts are printed once: what was taken is shown by a page that is made anew.
  const close = () => (result && result.saved.length > 0 ? location.reload() : onClose());

  return (
    <Dialog open title="Import reviews from a spreadsheet" onClose={close}>
      {result ? (
        <div className={form.form}>
          <p role="status">
            {plural(result.saved.length, "review")} saved
            {result.unchanged > 0 ? `, ${result.unchanged.toLocaleString("en")} as they were` : ""}
            {result.problems.length > 0 ? `, ${plural(result.problems.length, "row")} not taken:` : "."}
          </p>
          <FileProblems problems={result.problems.map(({ row, what }) => ({ where: `Row ${row}`, what }))} />
          <div>
            <Button look="go" onClick={close}>
              Close
            </Button>
          </div>
        </div>
      ) : (
        <form className={form.form} noValidate onSubmit={submit}>
          <p className={form.lede}>
            The table that <b>Spreadsheet (.csv)</b> gives, with <b>importance</b>, <b>position</b>,{" "}
            <b>note</b> and <b>reviewed</b> as you edited them. An empty cell takes a judgement back; rows you
            delete change nothing.
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
