"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/contracts/action-result";
import { MAX_CSV_CHARACTERS } from "@/lib/contracts/codebook-input";
import type { ImportCodedStatementsInput } from "@/lib/contracts/topic-input";
import type { CodedImportView, TopicPaperView } from "@/lib/contracts/topic-view";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { namePaper } from "@/lib/view-models/topics/name-paper";
import styles from "./coded-import.module.css";

export type ImportCoded = (input: ImportCodedStatementsInput) => Promise<ActionResult<CodedImportView>>;

/** Brings in statements that were coded elsewhere; what has no place in the version is told row by row. */
export function CodedImport({
  papers,
  importCoded,
}: {
  readonly papers: readonly TopicPaperView[];
  readonly importCoded: ImportCoded;
}) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [result, setResult] = useState<CodedImportView | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const given = new FormData(event.currentTarget);
    const file = given.get("file");
    if (!(file instanceof File) || file.size === 0) return setRefusal("Choose a CSV file.");
    if (file.size > MAX_CSV_CHARACTERS)
      return setRefusal("The file is larger than 900 kB. Part it, and bring it in piece by piece.");
    setBusy(true);
    setResult(null);
    try {
      const answer = await importCoded({
        versionId: String(given.get("version") ?? ""),
        csv: await file.text(),
      });
      setRefusal(answer.ok ? null : answer.error.message);
      if (answer.ok) {
        setResult(answer.value);
        router.refresh();
      }
    } catch {
      setRefusal(serverUnreachable());
    }
    setBusy(false);
  };
  return (
    <details className={styles.coded}>
      <summary>Bring in coded statements</summary>
      <form className={styles.form} noValidate onSubmit={submit}>
        <p>
          A CSV file with the columns <b>text</b> and <b>cmp_code</b>, as the Manifesto Project has them. Each
          statement is put on its words in the version, letter for letter, under the code of the codebook.
        </p>
        <Field label="Version">
          {(control) => (
            <select {...control} name="version">
              {papers.map((paper) => (
                <option key={paper.version.id} value={paper.version.id}>
                  {namePaper(paper)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="File">
          {(control) => <input {...control} name="file" type="file" accept=".csv,text/csv,text/plain" />}
        </Field>
        {refusal ? <Notice tone="error">{refusal}</Notice> : null}
        <Button type="submit" look="go" aria-disabled={busy}>
          {busy ? "Bringing in…" : "Bring in"}
        </Button>
        {result ? <Outcome result={result} /> : null}
      </form>
    </details>
  );
}

function Outcome({ result: { placed, unchanged, uncoded, problems } }: { readonly result: CodedImportView }) {
  return (
    <div>
      <p role="status">
        {plural(placed, "statement")} put in place, {unchanged.toLocaleString("en")} there already,{" "}
        {plural(uncoded, "row")} without a code, {plural(problems.length, "row")} not taken.
      </p>
      <ul className={styles.problems}>
        {problems.map(({ row, message }) => (
          <li key={row}>
            <b>Row {row}</b> {message}.
          </li>
        ))}
      </ul>
    </div>
  );
}
