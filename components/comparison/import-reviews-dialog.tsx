"use client";
import { useRef } from "react";
import { FileDialog } from "@/components/ui/file-dialog";
import { sendFile } from "@/components/ui/send-file";
import type { ImportReviewsInput } from "@/lib/contracts/review-input";
import type { ReviewImportView } from "@/lib/contracts/review-view";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

interface Props extends ImportReviewsInput {
  readonly onClose: () => void;
}

/** Reads judgements from an exported table; says what was taken, and row by row what was not. */
export default function ImportReviewsDialog({ onClose, ...about }: Props) {
  const taken = useRef(false);
  const send = async (file: File) => {
    const answer = await sendFile<ReviewImportView>("/api/imports/reviews", about, file);
    if ("refusal" in answer) return answer;
    const { saved, unchanged, problems } = answer.value;
    taken.current = saved.length > 0;
    return {
      said: `${plural(saved.length, "review")} saved${unchanged > 0 ? `, ${unchanged.toLocaleString("en")} as they were` : ""}${
        problems.length > 0 ? `, ${plural(problems.length, "row")} not taken:` : "."
      }`,
      problems: problems.map(({ row, what }) => ({ where: `Row ${row}`, what })),
    };
  };
  return (
    <FileDialog
      title="Import reviews from a spreadsheet"
      accept=".csv,text/csv,text/plain"
      missing="Choose a CSV file."
      unreachable={serverUnreachable()}
      send={send}
      // The list and the texts are printed once: what was taken is shown by a page that is made anew.
      onClose={() => (taken.current ? location.reload() : onClose())}
    >
      The table that <b>Spreadsheet (.csv)</b> gives, with <b>importance</b>, <b>position</b>, <b>note</b> and{" "}
      <b>reviewed</b> as you edited them. An empty cell takes a judgement back; rows you delete change
      nothing.
    </FileDialog>
  );
}
