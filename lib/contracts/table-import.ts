import { z } from "zod";
import type { RowProblem } from "@/lib/core/exchange/table-cells";

/** Most bytes of a table that is read back. */
export const MAX_TABLE_BYTES = 25 * 1024 * 1024;

/** What was looked at before it is done; without it a table is only looked at, and nothing is changed. */
const plan = z.string().max(100).optional();

/** A table of notes; of the person's first workspace unless told. The table itself is the body of the request. */
export const ImportNotesInput = z.strictObject({ workspaceId: z.uuid().optional(), plan });
export type ImportNotesInput = z.infer<typeof ImportNotesInput>;

/** A table of topics by actors; of the person's first workspace unless told. */
export const ImportStancesInput = ImportNotesInput;
export type ImportStancesInput = z.infer<typeof ImportStancesInput>;

/** A table of the facts of a document. */
export const ImportFactsInput = z.strictObject({ documentId: z.uuid(), plan });
export type ImportFactsInput = z.infer<typeof ImportFactsInput>;

/** One cell that says something else than what stands. */
export interface CellChangeView {
  readonly column: string;
  /** The words about the first difference; "" for none. */
  readonly before: string;
  readonly after: string;
}

/** One row that changes something. */
export interface RowChangeView {
  readonly row: number;
  readonly isNew: boolean;
  /** What the row is about. */
  readonly about: string;
  readonly cells: readonly CellChangeView[];
}

/** What a table that was edited would change, or has changed. */
export interface TableImportView {
  /** Names all that is told here: given back, exactly that is done. */
  readonly plan: string;
  readonly isDone: boolean;
  readonly changed: number;
  readonly added: number;
  readonly unchanged: number;
  /** The first of the rows that change something, in order. */
  readonly rows: readonly RowChangeView[];
  readonly problems: readonly RowProblem[];
  /** Names of columns that hold something and were not read: they have been renamed, or are a person's own. */
  readonly unread: readonly string[];
}
