"use client";
import { TableDialog } from "@/components/ui/table-dialog";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { sayTableImport } from "@/lib/view-models/tables/say-table-import";

/** Reads what people say of the facts of a document from an exported table that was edited. */
export default function ImportFactsDialog({
  documentId,
  onDone,
  onClose,
}: {
  readonly documentId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  return (
    <TableDialog
      title="Import facts from a spreadsheet"
      path="/api/imports/facts"
      about={{ documentId }}
      say={(answer) => sayTableImport(answer, "fact")}
      unreachable={serverUnreachable()}
      onDone={onDone}
      onClose={onClose}
    >
      The table that <b>Facts as CSV</b> gives. Write <b>confirmed</b> or <b>dismissed</b> under <b>state</b>.
      To correct a fact, edit its <b>quote</b> or the columns from <b>person</b> on. A row without an{" "}
      <b>id</b> adds one, and rows you delete change nothing. You see what changes before anything does.
    </TableDialog>
  );
}
