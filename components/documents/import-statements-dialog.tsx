"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { FileDialog } from "@/components/ui/file-dialog";
import { sendFile } from "@/components/ui/send-file";
import type { CodedImportView } from "@/lib/contracts/topic-view";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

/** Reads statements that were coded elsewhere onto a version; says what was put in place, and row by row what was not. */
export default function ImportStatementsDialog({
  versions,
  onClose,
}: {
  /** The newest first. */
  readonly versions: readonly { readonly id: string; readonly label: string }[];
  readonly onClose: () => void;
}) {
  const router = useRouter();
  const [versionId, setVersionId] = useState(versions[0]?.id ?? "");
  const send = async (file: File) => {
    const answer = await sendFile<CodedImportView>("/api/imports/statements", { versionId }, file);
    if ("refusal" in answer) return answer;
    router.refresh();
    const { placed, unchanged, uncoded, problems } = answer.value;
    return {
      said: [
        `${plural(placed, "statement")} put in place`,
        ...(unchanged > 0 ? [`${unchanged.toLocaleString("en")} there already`] : []),
        ...(uncoded > 0 ? [`${plural(uncoded, "row")} without a code`] : []),
        problems.length > 0 ? `${plural(problems.length, "row")} not taken:` : "all under Topics.",
      ].join(", "),
      problems: problems.map(({ row, what }) => ({ where: `Row ${row}`, what })),
    };
  };
  return (
    <FileDialog
      title="Import coded statements"
      accept=".csv,.tsv,text/csv,text/tab-separated-values,text/plain"
      missing="Choose a CSV file."
      unreachable={serverUnreachable()}
      send={send}
      onClose={onClose}
      fields={
        <Field label="Version">
          {(control) => (
            <select {...control} value={versionId} onChange={(event) => setVersionId(event.target.value)}>
              {versions.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      }
    >
      A CSV file with a first row of column names: <b>text</b> and <b>cmp_code</b> (or <b>code</b>), as the
      Manifesto Project has it. Each statement is put on its words in the version, letter for letter, under
      the topic of its code. Importing it again changes nothing.
    </FileDialog>
  );
}
