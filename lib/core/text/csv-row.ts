/**
 * A cell that begins so is taken for a formula by spreadsheets, the wide signs by those of East Asia; with apostrophes in front it
 * was made safe before. Source: OWASP, "CSV Injection".
 */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/;
const guarded = /^''*[=+\-@＝＋－＠\t\r\n]/;

/**
 * One line of RFC 4180 CSV without its line end. Cells that a spreadsheet would run as a formula get an apostrophe in front;
 * numbers are written as they are, so that a negative number stays a number. `null` is an empty cell.
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return cells
    .map((cell) => {
      if (cell === null) return "";
      if (typeof cell === "number") return String(cell);
      const safe = formula.test(cell) ? `'${cell}` : cell;
      return /[",\r\n\t;]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
    })
    .join(",");
}

/** A cell as it was before `csvRow` made it safe: `plainCell(csvRow([x]))` is x again for every x. */
export const plainCell = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);
