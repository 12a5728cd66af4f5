import { AppError } from "@/lib/core/errors";
import { columnOf, readCsv, unreadColumns } from "@/lib/core/exchange/read-csv";
import { cannotStand, cellWords, type RowProblem, readRevision } from "@/lib/core/exchange/table-cells";
import { isStance, STANCES, type Stance } from "./stance";

/** The columns of a table of topics by actors in their order; the stance can be edited and read back. */
export const STANCE_COLUMNS = [
  "code",
  "topic",
  "actor",
  "stance",
  "quotes",
  "papers that state no position",
  "revision",
] as const;

/** What stands in the column of stances where nobody has said anything. */
export const NOT_SAID = "not said";

const MOST_ROWS = 20_000;
const ALL = Object.keys(STANCES).filter(isStance);

/** Where one row says that an actor stands on a topic. */
export interface StanceTableRow {
  /** As a spreadsheet numbers it; the head line is row 1. */
  readonly row: number;
  /** Notation and name of the topic, as they are written there; one of them may be "". */
  readonly code: string;
  readonly topic: string;
  readonly actor: string;
  /** `null`: nobody says so any more. */
  readonly stance: Stance | null;
  /** Of the stance that the row was written from; `null` where the file does not say. */
  readonly revision: number | null;
}

/**
 * Reads a table of topics by actors (CSV, as it is exported, or edited in a spreadsheet): columns are found by their names, in any order.
 * An empty cell takes a stance back. A row that cannot be read whole is told and says nothing.
 * @throws AppError "unreadable" where there are no columns of topics, actors and stances; "too-large" beyond 20,000 rows
 */
export function readStanceTable(csv: string): {
  readonly rows: readonly StanceTableRow[];
  readonly problems: readonly RowProblem[];
  /** Names of columns that hold something and are none of these. */
  readonly unread: readonly string[];
} {
  const table = readCsv(csv, MOST_ROWS);
  const at = (column: (typeof STANCE_COLUMNS)[number]) => columnOf(table, column);
  if ((at("topic") < 0 && at("code") < 0) || at("actor") < 0 || at("stance") < 0)
    throw new AppError(
      "unreadable",
      "This is not a table of topics by actor: it needs the columns “topic”, “actor” and “stance”. Nothing was read.",
    );
  const rows: StanceTableRow[] = [];
  const problems: RowProblem[] = [];
  for (const { row, cells } of table.rows) {
    const cell = (column: (typeof STANCE_COLUMNS)[number]) => cellWords(cells[at(column)] ?? "");
    const wrong: string[] = [];
    const stance = stanceOfCell(cell("stance"));
    if (stance === undefined)
      wrong.push(
        cannotStand(
          cell("stance"),
          "stance",
          `${ALL.map((each) => STANCES[each]).join(", ")}, or “${NOT_SAID}”`,
        ),
      );
    const revision = readRevision(cell("revision"));
    if (revision === undefined)
      wrong.push(cannotStand(cell("revision"), "revision", "a number as it was exported"));
    if (cell("topic") === "" && cell("code") === "") wrong.push("it names no topic");
    if (cell("actor") === "") wrong.push("it names no actor");
    if (wrong.length > 0) problems.push({ row, what: wrong.join("; ") });
    else
      rows.push({
        row,
        code: cell("code"),
        topic: cell("topic"),
        actor: cell("actor"),
        stance: stance ?? null,
        revision: revision ?? null,
      });
  }
  return { rows, problems, unread: unreadColumns(table, STANCE_COLUMNS) };
}

/** `null`: none; `undefined`: something that is no stance. */
function stanceOfCell(cell: string): Stance | null | undefined {
  const said = cell.toLowerCase();
  if (said === "" || said === NOT_SAID) return null;
  return ALL.find((stance) => stance === said || STANCES[stance] === said);
}
