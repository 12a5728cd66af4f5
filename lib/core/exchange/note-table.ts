import { AppError } from "@/lib/core/errors";
import { type NoteStance, readNoteStance } from "@/lib/core/notes/note-stance";
import { type CsvTable, columnOf, readCsv, unreadColumns } from "./read-csv";
import {
  cannotStand,
  cellWords,
  isFailedFormula,
  type RowProblem,
  readRevision,
  standsTwice,
} from "./table-cells";

/** The columns of a table of notes in their order. */
export const NOTE_COLUMNS = [
  "document",
  "version",
  "position",
  "quote",
  "note",
  "author",
  "written",
  "stance",
  "tags",
  "state",
  "assigned",
  "due",
  "replies",
  "address",
  "id",
  "revision",
] as const;
export type NoteColumn = (typeof NOTE_COLUMNS)[number];
/** Those that can be edited and read back. */
const EDITED = ["note", "stance", "tags", "state", "assigned", "due"] as const;

/** Stands before the id of a note, as in the address of its place: no spreadsheet takes it for a number. */
export const NOTE_PREFIX = "note-";

/** Between the tags of a note in one cell. */
export const TAG_SIGN = ";";

/** What a cell says that a note fills: spreadsheets drop tabs, and words would touch. */
export const cellOfWords = (words: string): string => words.replaceAll("\t", " ");

const MOST_ROWS = 20_000;
const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

const STATES = ["open", "resolved", "draft"] as const;
type NoteState = (typeof STATES)[number];

/** What one row says of a note; what the file has no column for is not said. */
export interface NoteTableRow {
  /** As a spreadsheet numbers it; the head line is row 1. */
  readonly row: number;
  /** `null`: a new note. */
  readonly id: string | null;
  /** Of the note as the row was written; `null` where the file does not say. */
  readonly revision: number | null;
  /** What a new note stands on. */
  readonly on: {
    readonly document: string;
    readonly version: string;
    /** As the address of the row names it. */
    readonly versionId: string | null;
    readonly quote: string;
  };
  readonly said: {
    /** Markdown. */
    readonly note?: string;
    readonly stance?: NoteStance | null;
    /** As `splitTags` parts them. */
    readonly tags?: string;
    /** `null`: an empty cell. */
    readonly state?: NoteState | null;
    /** A name or an e-mail address; "": nobody. */
    readonly assigned?: string;
    /** As `readDays` reads them; "": none. */
    readonly due?: string;
  };
}

/**
 * Reads a table of notes (CSV, as it is exported, or edited in a spreadsheet): columns are found by their names, in any order, and may
 * be left out. A note is known by its id, or by its address where there is no column of ids. A row that cannot be read whole is told
 * and says nothing.
 * @throws AppError "unreadable" where nothing tells which notes the rows are about or what they say; "too-large" beyond 20,000 rows
 */
export function readNoteTable(csv: string): {
  readonly rows: readonly NoteTableRow[];
  readonly problems: readonly RowProblem[];
  /** Names of columns that hold something and are none of these. */
  readonly unread: readonly string[];
} {
  const table = readCsv(csv, MOST_ROWS);
  const has = (column: NoteColumn) => columnOf(table, column) >= 0;
  const named = has("id") || has("address") || (has("quote") && has("document"));
  if (!named || !EDITED.some(has))
    throw new AppError(
      "unreadable",
      "This is not a table of notes: it needs a column “id”, and at least one of “note”, “stance”, “tags”, “state”, “assigned” and “due”. Nothing was read.",
    );
  const rows: NoteTableRow[] = [];
  const problems: RowProblem[] = [];
  const seen = new Map<string, number>();
  refuseOthers(table);
  for (const { row, cells } of table.rows) {
    const cell = (column: NoteColumn) => cellWords(cells[columnOf(table, column)] ?? "");
    const wrong: string[] = [];
    const id = idOf(has("id") ? cell("id") : (addressed("note", cell("address")) ?? ""));
    if (id === undefined) wrong.push(`“${cell("id")}” names no note`);
    const address = addressed("note", cell("address"));
    if (id && address && id !== address) wrong.push(CAME_APART);
    const before = id && seen.get(id);
    if (before) wrong.push(standsTwice("note", before));
    if (id) seen.set(id, row);
    const revision = readRevision(cell("revision"));
    if (revision === undefined)
      wrong.push(cannotStand(cell("revision"), "revision", "a number as it was exported"));
    const said = readSaid((column) => (has(column) ? cell(column) : undefined), wrong);
    const on = {
      document: cell("document"),
      version: cell("version"),
      versionId: addressed("version", cell("address")),
      quote: cell("quote"),
    };
    if (wrong.length > 0) problems.push({ row, what: wrong.join("; ") });
    else rows.push({ row, id: id ?? null, revision: revision ?? null, on, said });
  }
  return { rows, problems, unread: unreadColumns(table, NOTE_COLUMNS) };
}

/** Why a row is not taken whose cells are of two notes: what it says would be written over another note. */
export const CAME_APART =
  "what stands beside its id is of another note; sort whole rows, and leave “quote” and “address” as they were exported";

/** A table of something else is refused as a whole: its rows need no reasons. @throws AppError "unreadable" */
function refuseOthers(table: CsvTable): void {
  const at = columnOf(table, "id");
  const ids = at < 0 ? [] : table.rows.map(({ cells }) => cellWords(cells[at] ?? ""));
  const [first] = ids;
  if (first !== undefined && ids.every((id) => idOf(id) === undefined))
    throw new AppError(
      "unreadable",
      `This is not a table of notes: nothing under “id” names a note (the first is “${first.slice(0, 80)}”). Nothing was read.`,
    );
}

/** `null`: none; `undefined`: something that is no id. */
function idOf(cell: string): string | null | undefined {
  if (cell === "") return null;
  return new RegExp(`^(?:${NOTE_PREFIX})?(${UUID})$`).exec(cell.toLowerCase())?.[1];
}

const addressed = (what: "note" | "version", address: string): string | null =>
  new RegExp(what === "note" ? `#note-(${UUID})$` : `/versions/(${UUID})(?:[#?]|$)`).exec(address)?.[1] ??
  null;

function readSaid(
  cell: (column: (typeof EDITED)[number]) => string | undefined,
  wrong: string[],
): NoteTableRow["said"] {
  const [note, stance, tags, state] = [cell("note"), cell("stance"), cell("tags"), cell("state")];
  const [assigned, due] = [cell("assigned"), cell("due")];
  if (note !== undefined && isFailedFormula(note))
    wrong.push(
      `the spreadsheet took the note for a formula (“${note}”); write an apostrophe in front of its words`,
    );
  const meant = stance ? readNoteStance(stance) : null;
  if (meant === undefined)
    wrong.push(cannotStand(stance ?? "", "stance", "Support, Concern, Question, For the record, or nothing"));
  const is = state ? STATES.find((each) => each === state.toLowerCase()) : null;
  if (is === undefined) wrong.push(cannotStand(state ?? "", "state", STATES.join(", ")));
  return {
    ...(note === undefined ? {} : { note }),
    ...(stance === undefined || meant === undefined ? {} : { stance: meant }),
    ...(tags === undefined ? {} : { tags }),
    ...(state === undefined || is === undefined ? {} : { state: is }),
    ...(assigned === undefined ? {} : { assigned }),
    ...(due === undefined ? {} : { due }),
  };
}

/**
 * The tags in a cell, each once, in their order. @param known tags that hold the sign itself, and stand in the cell whole
 */
export function splitTags(cell: string, known: readonly string[]): string[] {
  const whole = known.filter((tag) => tag.includes(TAG_SIGN)).sort((one, other) => other.length - one.length);
  const tags: string[] = [];
  for (let rest = cell.trim(); rest !== ""; ) {
    const next = whole.find((tag) => rest === tag || rest.startsWith(`${tag}${TAG_SIGN}`));
    const sign = rest.search(/[;\n]/);
    const end = next?.length ?? (sign < 0 ? rest.length : sign);
    tags.push(rest.slice(0, end).trim());
    rest = rest.slice(end + 1).trim();
  }
  return [...new Set(tags.filter((tag) => tag !== ""))];
}
