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
const MOST_CHANGES = 2_000;
const MOST_SHOWN = 200;
const LONGEST_ABOUT = 80;

/** @throws AppError "too-large" for more changes than are made at once */
export function assertFew(planned: readonly PlannedRow[]): void {
  if (planned.length > MOST_CHANGES)
    throw new AppError(
      "too-large",
      `The table changes ${planned.length.toLocaleString("en")} rows; at most ${MOST_CHANGES.toLocaleString("en")} are changed at once. Nothing was changed; part it.`,
    );
}

/** Names what would be done: the same for the same table over the same state, and for no other. */
export function nameOfPlan(planned: readonly PlannedRow[]): string {
  const said = planned.map(({ target, cells }) => [
    target,
    cells.map(({ column, after }) => [column, after]),
  ]);
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url");
}

/** @param done the rows that were written; `null` where the table was only looked at */
export function presentTable(
  planned: readonly PlannedRow[],
  unchanged: number,
  problems: readonly RowProblem[],
  done: ReadonlySet<PlannedRow> | null,
): TableImportView {
  const rows = done ? planned.filter((each) => done.has(each)) : planned;
  const inOrder = [...rows].sort((one, other) => one.row - other.row);
  return {
    plan: nameOfPlan(planned),
    isDone: done !== null,
    changed: rows.filter(({ isNew }) => !isNew).length,
    added: rows.filter(({ isNew }) => isNew).length,
    unchanged,
    rows: inOrder.slice(0, MOST_SHOWN).map(presentRow),
    problems: [...problems].sort((one, other) => one.row - other.row),
  };
}

const presentRow = ({ row, isNew, about, cells }: PlannedRow): RowChangeView => ({
  row,
  isNew,
  about: about.length > LONGEST_ABOUT ? `${about.slice(0, LONGEST_ABOUT).toWellFormed()}…` : about,
  cells: cells.map(({ column, before, after }) => ({ column, ...shownDifference(before, after) })),
});
