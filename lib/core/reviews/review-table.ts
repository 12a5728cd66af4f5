import { AppError } from "@/lib/core/errors";
import { columnOf, readCsv } from "@/lib/core/exchange/read-csv";
import { cannotStand, type RowProblem, readRevision, standsTwice } from "@/lib/core/exchange/table-cells";
import {
  IMPORTANCE,
  type Judgement,
  LONGEST_REVIEW_NOTE,
  REVIEW_DIRECTIONS,
  SIGNIFICANCES,
} from "./judgement";

/** The columns of a table of changes in their order; those of a judgement can be edited and read back. */
export const CHANGE_COLUMNS = [
  "change",
  "number",
  "kind",
  "words",
  "topic",
  "older",
  "newer",
  "importance",
  "position",
  "note",
  "reviewed",
  "by",
  "at",
  "revision",
  "readers",
  "assigned",
] as const;
export type ChangeColumn = (typeof CHANGE_COLUMNS)[number];

/** Stands before the key of a change, as in the address of its place on the page: no spreadsheet takes it for a number. */
export const CHANGE_PREFIX = "change-";

/** More changes than anybody judges by hand. */
const MOST_ROWS = 20_000;

/** What one row says of a change; what the file has no column for is not said. */
interface ReviewRow {
  /** As a spreadsheet numbers it; the head line is row 1. */
  readonly row: number;
  readonly changeKey: string;
  /** Of the review that the row was written from; `null` where the file does not say. */
  readonly revision: number | null;
  readonly said: Partial<Judgement>;
}

/** One column: an empty cell takes back what was judged; `undefined` where the cell cannot be read. */
const READ = {
  importance: (cell: string): Partial<Judgement> | undefined => {
    const found = SIGNIFICANCES.find((value) => IMPORTANCE[value].word === cell || `${value}` === cell);
    return cell === "" ? { significance: null } : found && { significance: found };
  },
  position: (cell: string): Partial<Judgement> | undefined => {
    const found = REVIEW_DIRECTIONS.find((value) => value === cell.replace(/^the same$/, "same"));
    return cell === "" ? { direction: null } : found && { direction: found };
  },
  reviewed: (cell: string): Partial<Judgement> | undefined =>
    /^(?:yes|y|true|1|x|✓)$/.test(cell)
      ? { reviewed: true }
      : /^(?:no|n|false|0|)$/.test(cell)
        ? { reviewed: false }
        : undefined,
};

const ALLOWED = {
  importance: SIGNIFICANCES.map((value) => IMPORTANCE[value].word).join(", "),
  position: REVIEW_DIRECTIONS.join(", "),
  reviewed: "yes, no",
};

/**
 * Reads a table of changes with judgements (CSV, as it is exported, or edited in a spreadsheet): columns are found by their
 * names, in any order. A row that cannot be read whole is told and says nothing.
 *
 * @throws AppError "unreadable" where the table has no column of changes or is no CSV; "too-large"
 */
export function readReviewTable(csv: string): {
  readonly rows: readonly ReviewRow[];
  readonly problems: readonly RowProblem[];
} {
  const table = readCsv(csv, MOST_ROWS);
  const at = (column: ChangeColumn) => columnOf(table, column);
  const judged = (["importance", "position", "note", "reviewed"] as const).filter(
    (column) => at(column) >= 0,
  );
  if (at("change") < 0 || judged.length === 0)
    throw new AppError(
      "unreadable",
      "This is not a table of changes: it needs a column “change” and at least one of “importance”, “position”, “note” and “reviewed”. Nothing was read.",
    );
  const rows: ReviewRow[] = [];
  const problems: RowProblem[] = [];
  const seen = new Map<string, number>();
  for (const { row, cells } of table.rows) {
    const cell = (column: ChangeColumn) => (cells[at(column)] ?? "").trim();
    const changeKey = cell("change").replace(CHANGE_PREFIX, "");
    const wrong: string[] = [];
    const before = seen.get(changeKey);
    if (!/^[0-9a-z]{14}(?:-\d{1,6})?$/.test(changeKey)) wrong.push(`“${cell("change")}” names no change`);
    else if (before !== undefined) wrong.push(standsTwice("change", before));
    const revision = readRevision(cell("revision"));
    if (revision === undefined)
      wrong.push(cannotStand(cell("revision"), "revision", "a number as it was exported"));
    let said: Partial<Judgement> = {};
    for (const column of judged) {
      if (column === "note") {
        const note = cell("note").replace(/\r\n?/g, "\n");
        if (note.length > LONGEST_REVIEW_NOTE)
          wrong.push(`the note has more than ${LONGEST_REVIEW_NOTE} characters`);
        said = { ...said, note };
        continue;
      }
      const read = READ[column](cell(column).toLowerCase());
      if (read) said = { ...said, ...read };
      else wrong.push(cannotStand(cell(column), column, `${ALLOWED[column]}, or nothing`));
    }
    seen.set(changeKey, row);
    if (wrong.length > 0) problems.push({ row, what: wrong.join("; ") });
    else rows.push({ row, changeKey, revision: revision ?? null, said });
  }
  return { rows, problems };
}
