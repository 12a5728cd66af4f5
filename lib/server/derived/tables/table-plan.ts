import "server-only";
import { createHash } from "node:crypto";
import type { CellChangeView, RowChangeView, TableImportView } from "@/lib/contracts/table-import";
import { AppError } from "@/lib/core/errors";
import { shownDifference } from "@/lib/core/exchange/shown-difference";
import type { RowProblem } from "@/lib/core/exchange/table-cells";

/** A cell that says something else than what stands, whole. */
export type CellChange = CellChangeView;

/** One row of a table, and what it would change. */
export interface PlannedRow {
  readonly row: number;
  readonly isNew: boolean;
  readonly about: string;
  readonly cells: readonly CellChange[];
  /** What it is about and the edition it is written over: with the cells, all that is done. */
  readonly target: string;
}

/** So many things a person has looked through, and one request writes in time. */
const MOST_CHANGES = 1_000;
const MOST_SHOWN = 200;
const LONGEST_ABOUT = 80;

/** What a table would change. */
export interface TablePlan<Row extends PlannedRow> {
  readonly planned: readonly Row[];
  /** Rows that say what stands. */
  readonly unchanged: number;
  readonly problems: readonly RowProblem[];
}

/**
 * Does what was looked at, row by row, where it is still what would be done; else answers what that is, and does nothing.
 * @param asked the plan that was looked at; `undefined` where nothing was yet
 * @param write does what a row asks; answers why not where it cannot
 * @throws AppError "too-large" for more changes than are made at once
 */
export async function takeTable<Row extends PlannedRow>(
  { planned, unchanged, problems, unread }: TablePlan<Row> & { readonly unread: readonly string[] },
  asked: string | undefined,
  write: (row: Row) => Promise<string | null>,
): Promise<TableImportView> {
  if (planned.length > MOST_CHANGES)
    throw new AppError(
      "too-large",
      `The table changes ${planned.length.toLocaleString("en")} rows; at most ${MOST_CHANGES.toLocaleString("en")} are changed at once. Nothing was changed; part it.`,
    );
  const plan = nameOf(planned);
  const isDone = asked === plan;
  const refused = [...problems];
  const rows: Row[] = [];
  for (const each of planned) {
    const why = isDone ? await write(each) : null;
    if (why === null) rows.push(each);
    else refused.push({ row: each.row, what: why });
  }
  return {
    plan,
    isDone,
    changed: rows.filter(({ isNew }) => !isNew).length,
    added: rows.filter(({ isNew }) => isNew).length,
    unchanged,
    rows: rows
      .sort((one, other) => one.row - other.row)
      .slice(0, MOST_SHOWN)
      .map(presentRow),
    problems: refused.sort((one, other) => one.row - other.row),
    unread,
  };
}

/** The same for the same table over the same state, and for no other. */
function nameOf(planned: readonly PlannedRow[]): string {
  const said = planned.map(({ target, cells }) => [
    target,
    cells.map(({ column, after }) => [column, after]),
  ]);
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url");
}

/** Why a row is not taken: thrown where it is read. */
export class Refused extends Error {}

const presentRow = ({ row, isNew, about, cells }: PlannedRow): RowChangeView => ({
  row,
  isNew,
  about: about.length > LONGEST_ABOUT ? `${about.slice(0, LONGEST_ABOUT).toWellFormed()}…` : about,
  cells: cells.map(({ column, before, after }) => ({ column, ...shownDifference(before, after) })),
});
