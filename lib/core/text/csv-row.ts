import { becomesValue } from "./becomes-value";

/** Words that are read back from the file as they are, also if a spreadsheet has saved it in between. */
export interface KeptWords {
  readonly kept: string;
}
export type CsvCell = string | number | KeptWords | null;

/**
 * A cell that begins so is taken for a formula by spreadsheets, the wide signs by those of East Asia; with apostrophes in front it
 * was made safe before. Source: OWASP, "CSV Injection".
 */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/;
const guarded = /^''*[=+\-@＝＋－＠\t\r\n]/;

/** Words that a spreadsheet would make a value of, with the apostrophes that keep it from that. */
const isKept = (cell: string): boolean => cell.startsWith("'") && becomesValue(cell.replace(/^'+/, ""));

/**
 * One line of RFC 4180 CSV without its line end. Cells that a spreadsheet would run as a formula get an apostrophe in front;
 * numbers are written as they are, so that a negative number stays a number. Kept words get an apostrophe also where they would
 * become a number or a date. `null` is an empty cell.
 */
export function csvRow(cells: readonly CsvCell[]): string {
  return cells
    .map((cell) => {
      if (cell === null) return "";
      if (typeof cell === "number") return String(cell);
      const words = typeof cell === "string" ? cell : cell.kept;
      const guards = formula.test(words) || isKept(words) || (words !== cell && becomesValue(words));
      const safe = guards ? `'${words}` : words;
      return /[",\r\n\t;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
    })
    .join(",");
}

/** A cell as it was before `csvRow` made it safe: `plainCell(csvRow([x]))` is x again for every x. */
export const plainCell = (cell: string): string =>
  guarded.test(cell) || isKept(cell) ? cell.slice(1) : cell;
