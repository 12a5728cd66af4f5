import { nameOfBinary } from "@/lib/core/documents/name-of-binary";
import { decodeText } from "@/lib/core/documents/plain-text/decode-text";
import { AppError } from "@/lib/core/errors";

/** XLSX and ODS are archives; XLS is told by its own name. */
const WORKBOOK = /ZIP archive|\.xls\b/;

/**
 * The text of a table as a spreadsheet saves it (CSV), in whatever encoding. `most` is the limit in UTF-16 units.
 * @throws AppError "unsupported" for a workbook, which says how to save it, and for other binary files; else as `decodeText`
 */
export function decodeTable(bytes: Uint8Array, most: number): string {
  if (WORKBOOK.test(nameOfBinary(bytes) ?? ""))
    throw new AppError(
      "unsupported",
      "This is a workbook (such as XLSX or ODS) and not CSV. Nothing was read; save its sheet as CSV and choose that file.",
    );
  return decodeText(bytes, null, most).text;
}
