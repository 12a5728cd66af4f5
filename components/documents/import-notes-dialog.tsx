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
import type { AnnotationImportView } from "@/lib/contracts/annotation-view";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

interface Props {
  readonly version: { readonly id: string; readonly label: string };
  readonly onClose: () => void;
}

/** Reads notes from a file onto a version; says what was added, and one by one what could not be. */
export default function ImportNotesDialog({ version, onClose }: Props) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [result, setResult] = useState<AnnotationImportView | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const file = new FormData(event.currentTarget).get("file");
    if (!(file instanceof File) || file.size === 0) return setRefusal("Choose a file of annotations.");
    setBusy(true);
    try {
      const about = encodeURIComponent(JSON.stringify({ versionId: version.id }));
      const answer = await fetch(`/api/imports/annotations?about=${about}`, { method: "POST", body: file });
      const said = await answer.json();
      if (answer.ok) {
        setResult(said as AnnotationImportView);
        router.refresh();
      } else setRefusal(String(said.error.message));
    } catch {
      setRefusal(serverUnreachable());
    }
    setBusy(false);
  };

  return (
    <Dialog open title="Import notes" onClose={onClose}>
      {result ? (
        <div className={form.form}>
          <p role="status">
            {plural(result.added, "note")} added
            {result.known > 0 ? `, ${result.known.toLocaleString("en")} there already` : ""}
            {result.problems.length > 0
              ? `, ${result.problems.length.toLocaleString("en")} to look at:`
              : "."}
          </p>
          <FileProblems problems={result.problems} />
          <div>
            <Button look="go" onClick={onClose}>
              Close
            </Button>
          </div>
        </div>
      ) : (
        <form className={form.form} noValidate onSubmit={submit}>
          <p className={form.lede}>
            A file of W3C Web Annotations, or what Hypothesis exports. The notes are placed on the words of{" "}
            <b>
              <bdi>{version.label}</bdi>
            </b>
            ; what cannot be placed is listed. Importing it again adds nothing.
          </p>
          <div>
            <Field label="File">
              {(control) => (
                <input
                  {...control}
                  name="file"
                  type="file"
                  accept=".jsonld,.json,application/ld+json,application/json"
                />
              )}
            </Field>
          </div>
          {refusal ? <Notice tone="error">{refusal}</Notice> : null}
          <DialogActs label="Import" busyLabel="Importing…" busy={busy} onCancel={onClose} />
        </form>
      )}
    </Dialog>
  );
}
