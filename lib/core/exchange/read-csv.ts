import Papa from "papaparse";
import { AppError } from "@/lib/core/errors";
import { plainCell } from "@/lib/core/text/csv-row";

/** A table as a spreadsheet saves it. */
export interface CsvTable {
  /** Names of the columns as they are looked up: trimmed, in small letters. */
  readonly head: readonly string[];
  /** Rows by the number a spreadsheet shows them under (the head is row 1), without those that are empty. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/**
 * Reads CSV (RFC 4180 and what spreadsheets write instead: semicolons or tabs, a byte order mark, any line end, cells made
 * safe against formulas) with a head line. Linear.
 * @throws AppError "unreadable" naming the row whose quotation mark is never closed; "too-large" beyond `most` rows
 */
export function readCsv(text: string, most: number): CsvTable {
  const marked = text.replace(/^\uFEFF/, "");
  // Names the separator for spreadsheets, which show no row for it.
  const named = /^"?sep=([,;\t])"?(?:\r\n?|\n)/i.exec(marked);
  const csv = named ? marked.slice(named[0].length) : marked;
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: named?.[1] ?? delimiterOf(csv) });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken)
    throw new AppError(
      "unreadable",
      `Row ${(broken.row ?? 0) + 1} has a quotation mark that is not closed, or words behind one. Nothing was read; mend the row and try again.`,
    );
  const [head = [], ...rest] = data;
  const rows = rest
    .map((cells, at) => ({ row: at + 2, cells: cells.map(plainCell) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (rows.length > most)
    throw new AppError(
      "too-large",
      `The file has ${rows.length.toLocaleString("en")} rows; at most ${most.toLocaleString("en")} are read at once. Nothing was read; part it.`,
    );
  return { head: head.map((name) => plainCell(name).trim().toLowerCase()), rows };
}

/**
 * The sign that parts the head line into most columns. The library's own guess asks which sign parts the first ten rows most
 * evenly, and takes a comma in a sentence, or none at all, for the sign.
 */
function delimiterOf(csv: string): string {
  const columns = (delimiter: string) =>
    Papa.parse<string[]>(csv, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return [",", ";", "\t"].reduce((best, each) => (columns(each) > columns(best) ? each : best));
}

/** Columns that hold something and have none of these names: what stands there says nothing to whoever reads the table. */
export const unreadColumns = ({ head, rows }: CsvTable, known: readonly string[]): string[] =>
  head.filter(
    (name, at) =>
      name !== "" && !known.includes(name) && rows.some(({ cells }) => (cells[at] ?? "").trim() !== ""),
  );

/** Where the first of these columns stands, -1 for none. @throws AppError "unreadable" where two are called so: each may be the one meant */
export function columnOf({ head }: CsvTable, ...names: readonly string[]): number {
  const name = names.find((each) => head.includes(each));
  if (name === undefined) return -1;
  const at = head.indexOf(name);
  if (head.includes(name, at + 1))
    throw new AppError(
      "unreadable",
      `Two columns are called “${name}”. Nothing was read; take one of them out.`,
    );
  return at;
}
