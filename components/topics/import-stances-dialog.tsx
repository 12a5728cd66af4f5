"use client";
import { useRouter } from "next/navigation";
import { TableDialog } from "@/components/ui/table-dialog";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { sayTableImport } from "@/lib/view-models/tables/say-table-import";

/** Reads where actors stand on topics from an exported table that was edited. */
export default function ImportStancesDialog({ onClose }: { readonly onClose: () => void }) {
  const router = useRouter();
  return (
    <TableDialog
      title="Import stances from a spreadsheet"
      path="/api/imports/stances"
      about={{}}
      say={(answer) => sayTableImport(answer, "stance")}
      unreachable={serverUnreachable()}
      onDone={() => router.refresh()}
      onClose={onClose}
    >
      The table that <b>Export as CSV</b> gives, with <b>stance</b> as you edited it: supports, supports with
      conditions, opposes, silent, or nothing. Rows you delete change nothing. You see what changes before
      anything does.
    </TableDialog>
  );
}
