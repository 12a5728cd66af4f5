import { AppError } from "@/lib/core/errors";
import { columnOf, readCsv, unreadColumns } from "@/lib/core/exchange/read-csv";
import {
  cellWords,
  isFailedFormula,
  onOneLine,
  type RowProblem,
  readRevision,
  standsTwice,
} from "@/lib/core/exchange/table-cells";
import { statementOf } from "@/lib/core/facts/changes/statement-of";
import type { Fact, FactTopic } from "./fact";

/** What a person states of a fact of each topic, by the columns it stands in. What is in the quote and in the state is of all of them. */
export const FACT_FIELDS: Readonly<Record<FactTopic, readonly string[]>> = {
  leadership: ["quote", "person", "title", "office", "post", "relation"],
  funding: ["quote", "wording", "purpose", "recipient", "funder", "period", "status"],
  statistic: ["quote", "wording", "unit", "measure", "period"],
  programme: ["quote", "name", "abbreviation", "kind"],
  office: ["quote", "name", "symbol"],
  deadline: ["quote", "wording", "what"],
};

/** The columns of every table of facts in their order. */
export const FACT_COLUMNS = [
  "version",
  "date",
  "topic",
  "fact",
  "amount or value",
  "unit",
  "status",
  "period",
  "quote",
  "start",
  "end",
  "confidence",
  "state",
  "rule",
] as const;

/** Columns behind those of every table of facts, where it can be edited and read back. */
export const STATED_COLUMNS = [
  "person",
  "title",
  "office",
  "post",
  "relation",
  "wording",
  "purpose",
  "recipient",
  "funder",
  "measure",
  "name",
  "abbreviation",
  "kind",
  "symbol",
  "what",
  "id",
  "revision",
] as const;

/** A post is the status of a fact of leadership: "status" says it in other words. */
const FIELD_OF: Readonly<Record<string, string>> = { post: "status" };
/** The field of a statement that a column holds. */
export const fieldOf = (column: string): string => FIELD_OF[column] ?? column;

/** What a fact says in the columns of its topic. */
export function statedCells(fact: Fact): ReadonlyMap<string, string> {
  const stated = new Map<string, unknown>(Object.entries(statementOf(fact)));
  return new Map(
    FACT_FIELDS[fact.topic].map((column) => [column, onOneLine(String(stated.get(fieldOf(column)) ?? ""))]),
  );
}

/** A fact of a version, as a table names it: no spreadsheet takes it for a number. */
export const nameFact = (versionId: string, factKey: string): string => `fact-${versionId}-${factKey}`;
const NAME = /^fact-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(\S{1,120})$/;

/** What one row says of a fact; what the file has no column for is not said. */
export interface FactTableRow {
  /** As a spreadsheet numbers it; the head line is row 1. */
  readonly row: number;
  /** `null`: a fact that a person adds. */
  readonly named: { readonly versionId: string; readonly factKey: string } | null;
  /** Of what was said of it as the row was written; `null` where the file does not say. */
  readonly revision: number | null;
  /** Label of the version and topic, of a fact that is added. */
  readonly version: string;
  readonly topic: string;
  /** In small letters. */
  readonly state: string | undefined;
  /** By column. */
  readonly said: ReadonlyMap<string, string>;
  /** What stands in columns that follow from others; absent where the file has none of them. */
  readonly workedOut: ReadonlyMap<string, string>;
}

const MOST_ROWS = 20_000;
/** Columns that are worked out, of some topics or of all. */
const WORKED_OUT = ["fact", "amount or value", "unit", "status"];
const ALL_FIELDS = [...new Set(Object.values(FACT_FIELDS).flat())];

/**
 * Reads a table of facts (CSV, as it is exported for a document, or edited in a spreadsheet): columns are found by their names, in any
 * order. Rows of counted words are no facts and are passed over. A row that cannot be read whole is told and says nothing.
 * @throws AppError "unreadable" where nothing tells which facts the rows are; "too-large" beyond 20,000 rows
 */
export function readFactTable(csv: string): {
  readonly rows: readonly FactTableRow[];
  readonly problems: readonly RowProblem[];
  /** Names of columns that hold something and are none of these. */
  readonly unread: readonly string[];
} {
  const table = readCsv(csv, MOST_ROWS);
  const has = (column: string) => columnOf(table, column) >= 0;
  if (!has("id") || !has("topic") || !(has("state") || has("quote")))
    throw new AppError(
      "unreadable",
      "This is not a table of facts of a document: it needs the columns “id”, “topic” and “state”. Nothing was read; export the facts again.",
    );
  const rows: FactTableRow[] = [];
  const problems: RowProblem[] = [];
  const seen = new Map<string, number>();
  const fields = ALL_FIELDS.filter(has);
  for (const { row, cells } of table.rows) {
    const cell = (column: string) => cellWords(cells[columnOf(table, column)] ?? "");
    const topic = cell("topic").toLowerCase();
    if (topic === "wording") continue;
    const wrong: string[] = [];
    const [, versionId, factKey] = NAME.exec(cell("id")) ?? [];
    const named = versionId && factKey ? { versionId, factKey } : null;
    if (!named && cell("id") !== "") wrong.push(`“${cell("id")}” names no fact`);
    const before = named && seen.get(cell("id"));
    if (before) wrong.push(standsTwice("fact", before));
    if (named) seen.set(cell("id"), row);
    const revision = readRevision(cell("revision"));
    if (revision === undefined)
      wrong.push(`“${cell("revision")}” is no revision; leave it as it was exported`);
    const failed = fields.find((column) => isFailedFormula(cell(column)));
    if (failed) wrong.push(`the spreadsheet took what stands under “${failed}” for a formula`);
    if (wrong.length > 0) problems.push({ row, what: wrong.join("; ") });
    else
      rows.push({
        row,
        named,
        revision: revision ?? null,
        version: cell("version"),
        topic,
        state: has("state") ? cell("state").toLowerCase() : undefined,
        said: new Map(fields.map((column) => [column, onOneLine(cell(column))])),
        workedOut: new Map(WORKED_OUT.filter(has).map((column) => [column, onOneLine(cell(column))])),
      });
  }
  return { rows, problems, unread: unreadColumns(table, [...FACT_COLUMNS, ...STATED_COLUMNS]) };
}
