"use client";
import { useRouter } from "next/navigation";
import { FileDialog } from "@/components/ui/file-dialog";
import { MAX_CSV_CHARACTERS } from "@/lib/contracts/codebook-input";
import { isAppError } from "@/lib/core/errors";
import { decodeTable } from "@/lib/core/exchange/decode-table";
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
  const send = async (file: File) => {
    if (file.size > MAX_CSV_CHARACTERS)
      return {
        refusal: "The file is larger than 900 kB. A category scheme is smaller; choose another file.",
      };
    let csv: string;
    try {
      csv = decodeTable(new Uint8Array(await file.arrayBuffer()), MAX_CSV_CHARACTERS);
    } catch (error) {
      if (isAppError(error)) return { refusal: error.message };
      throw error;
    }
    const answer = await importScheme({ workspaceId, csv });
    if (!answer.ok) return { refusal: answer.error.message };
    router.refresh();
    const { added, unchanged, problems } = answer.value;
    return {
      said: `${plural(added, "code")} added${unchanged > 0 ? `, ${unchanged.toLocaleString("en")} there already` : ""}${
        problems.length > 0 ? `, ${plural(problems.length, "row")} not taken:` : "."
      }`,
      problems: problems.map(({ row, message }) => ({ where: `Row ${row}`, what: message })),
    };
  };
  return (
    <FileDialog
      title="Import a category scheme"
      accept=".csv,text/csv,text/plain"
      missing="Choose a CSV file."
      unreachable={serverUnreachable()}
      send={send}
      onClose={onClose}
    >
      A CSV file with a first row of column names: <b>title</b> or <b>name</b>, and where there are any{" "}
      <b>code</b> and <b>definition</b> (or <b>description_md</b>, as the Manifesto Project has it). Importing
      it again changes nothing.
    </FileDialog>
  );
}
