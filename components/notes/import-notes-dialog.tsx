"use client";
import { useRouter } from "next/navigation";
import { TableDialog } from "@/components/ui/table-dialog";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { sayTableImport } from "@/lib/view-models/tables/say-table-import";

/** Reads notes from an exported table that was edited. */
export default function ImportNotesDialog({ onClose }: { readonly onClose: () => void }) {
  const router = useRouter();
  return (
    <TableDialog
      title="Import notes from a spreadsheet"
      path="/api/imports/notes"
      about={{}}
      say={(answer) => sayTableImport(answer, "note")}
      unreachable={serverUnreachable()}
      onDone={() => router.refresh()}
      onClose={onClose}
    >
      The table that <b>Export as CSV</b> gives, with <b>note</b> (Markdown), <b>stance</b>, <b>tags</b>,{" "}
      <b>state</b>, <b>assigned</b> and <b>due</b> as you edited them. Rows you delete change nothing; a row
      without an <b>id</b> is a new note on its <b>quote</b>. You see what changes before anything does.
    </TableDialog>
  );
}
