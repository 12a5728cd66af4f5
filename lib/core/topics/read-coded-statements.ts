import { AppError } from "@/lib/core/errors";
import { columnOf, readCsv } from "@/lib/core/exchange/read-csv";

export interface CodedStatement {
  /** As a spreadsheet numbers it; the head is row 1. */
  readonly row: number;
  readonly text: string;
  /** A notation ("503") or the name of a code. */
  readonly code: string;
}

export interface CodedStatements {
  /** In the order of the text they were coded in. */
  readonly statements: readonly CodedStatement[];
  /** Rows without a code: headings ("H"), "NA", "000" and empty ones. */
  readonly uncoded: number;
}

const MOST_ROWS = 10_000;
/** What coders write where no category applies. */
const NO_CODE = /^(?:|na|n\/a|h|0+|null)$/i;

/**
 * Reads coded statements from CSV in the form of the Manifesto Project: a head line with "text" (or "content") and "cmp_code"
 * (or "code"), then a quasi-sentence a row. Linear.
 * @throws AppError "unreadable" where one of the two columns is missing
 */
export function readCodedStatements(csv: string): CodedStatements {
  const table = readCsv(csv, MOST_ROWS);
  const text = columnOf(table, "text", "content", "quasi_sentence", "quasisentence", "statement");
  const code = columnOf(table, "cmp_code", "code", "codes", "eu_code");
  if (text < 0 || code < 0)
    throw new AppError(
      "unreadable",
      `The first row names no column “${text < 0 ? "text" : "cmp_code"}”. Nothing was read; add the row “text,cmp_code” on top.`,
    );
  const rows = table.rows.map(({ row, cells }) => ({
    row,
    text: cells[text] ?? "",
    // Spreadsheets make a number of a code: "503.0".
    code: (cells[code] ?? "").trim().replace(/^(\d+)\.0$/, "$1"),
  }));
  const statements = rows.filter((each) => !NO_CODE.test(each.code) && each.text.trim() !== "");
  return { statements, uncoded: rows.length - statements.length };
}
