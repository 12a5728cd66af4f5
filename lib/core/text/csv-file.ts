import { type CsvCell, csvRow } from "./csv-row";

/** A byte order mark: without it spreadsheets take the file for one in the machine's old encoding. */
const MARK = "\ufeff";

/** A CSV file of rows, the first of them the head line: with a byte order mark, and CRLF at the end of each row (RFC 4180). */
export const csvFile = (rows: readonly (readonly CsvCell[])[]): string =>
  MARK + rows.map((row) => `${csvRow(row)}\r\n`).join("");
