import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { HIDDEN_IN_SOURCE } from "@/lib/core/documents/set-apart-words";
import { type MarkedRow, markedRows } from "@/lib/core/documents/tables/marked-rows";
import { rowText } from "@/lib/core/documents/tables/table-row";

/** A cell with more characters holds prose: the table only places it on the page. */
const LONGEST_CELL = 2400;
/** In a table of one row, which is more often a way to place words side by side. */
const LONGEST_LONE_CELL = 200;
/** More columns than any table that people make; what is beyond keeps its words and loses its place. */
export const MOST_COLUMNS = 64;

/** What a cell holds. */
export interface CellStory {
  readonly drafts: readonly DraftBlock[];
  /** The number of a paragraph without words: word processors print it, and tables are numbered so. */
  readonly loneMarker: string;
  readonly allBold: boolean;
  readonly structured: boolean;
}

export interface TableCell {
  readonly story: CellStory;
  /** Where it begins, in columns of the table from 0, and over how many it goes. */
  readonly column: number;
  readonly span: number;
  /** It goes on with the cell above. */
  readonly merged: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly columns: number;
  /** The file says that the row heads its columns. */
  readonly heads: boolean;
  readonly hidden: boolean;
}

export interface TableLook {
  /** The first row heads its columns, the first column its rows. */
  readonly row: boolean;
  readonly column: boolean;
}

/** Whether a table holds data; else it only places words on the page, and is read as if it were not there. */
export function isDataTable(rows: readonly TableRow[]): boolean {
  if (!rows.some(({ cells }) => cells.length >= 2) || markedOf(rows)) return false;
  const stories = rows.flatMap(({ cells }) => cells.map(({ story }) => story));
  if (stories.some(({ structured }) => structured) || isMargined(rows)) return false;
  const most = rows.length === 1 ? LONGEST_LONE_CELL : LONGEST_CELL;
  return stories.every(({ drafts }) => drafts.reduce((sum, { text }) => sum + text.length, 0) <= most);
}

/** Whether the cells beside the one with words only keep it off the edge: each row has the paragraphs of one cell and no more. */
function isMargined(rows: readonly TableRow[]): boolean {
  const worded = rows.map(({ cells }) => cells.filter(({ story }) => wordsIn(story) !== ""));
  return (
    !rows.some(({ heads }) => heads) &&
    worded.every((cells) => cells.length < 2) &&
    worded.flat().some(({ story }) => story.drafts.length > 1)
  );
}

/**
 * The rows of a data table as blocks, what is set apart in a cell after its row; a layout table as the blocks of its cells.
 *
 * @param table the number of the table in its document.
 */
export function tableBlocks(rows: readonly TableRow[], table: number, look: TableLook): DraftBlock[] {
  const marked = markedOf(rows);
  if (marked) return marked.flatMap(({ cell, marker }) => itemOf(cell.story.drafts, marker));
  if (!isDataTable(rows)) return rows.flatMap(({ cells }) => cells.flatMap(({ story }) => story.drafts));
  const width = Math.min(MOST_COLUMNS, Math.max(...rows.map(({ columns }) => columns)));
  const above = new Map<number, string>();
  return rows.flatMap((row, at): DraftBlock[] => {
    const cells = Array.from({ length: Math.max(row.columns, width) }, () => "");
    for (const { story, column, span, merged } of row.cells) {
      const text = [merged ? above.get(column) : "", wordsIn(story)].filter(Boolean).join(" ");
      cells[column] = text;
      above.set(column, text);
      for (let beside = column + 1; beside < column + span; beside++) above.delete(beside);
    }
    const apart = row.cells.flatMap(({ story }) => story.drafts.filter(({ chrome }) => chrome !== null));
    if (cells.every((cell) => cell === "")) return apart;
    const headerCells = headersOf(row, at, look, cells.length);
    return [
      {
        kind: "table-row",
        text: rowText(cells),
        gap: "\n\n",
        indent: 0,
        chrome: row.hidden ? HIDDEN_IN_SOURCE : null,
        sure: true,
        table,
        ...(headerCells.length > 0 ? { headerCells } : {}),
      },
      ...apart,
    ];
  });
}

/** The words of a cell that are in force. */
function wordsIn({ drafts, loneMarker }: CellStory): string {
  const words = drafts
    .filter(({ chrome }) => chrome === null)
    .map(({ text }) => text)
    .join(" ");
  return words || loneMarker;
}

/**
 * The items of a table that is a list (see marked-rows.ts): it has no heads, no merged and no hidden cells, nothing is folded beside its
 * markers, and each item begins with a paragraph.
 */
function markedOf(rows: readonly TableRow[]): MarkedRow<TableCell>[] | null {
  const cells = rows.flatMap((row) => row.cells);
  if (rows.some(({ heads, hidden }) => heads || hidden) || cells.some(({ merged }) => merged)) return null;
  const marked = markedRows(
    rows.map((row) => row.cells),
    ({ story }) => wordsIn(story),
  );
  const items = new Set(marked?.map(({ cell }) => cell));
  const inOrder = cells.every((cell) => {
    const { drafts } = cell.story;
    return items.has(cell)
      ? drafts.find(({ chrome }) => chrome === null)?.kind === "paragraph"
      : drafts.every(({ chrome }) => chrome === null);
  });
  return inOrder ? marked : null;
}

/** What a cell holds as an item of a list: its first block takes the marker, the others stand below it. */
function itemOf(drafts: readonly DraftBlock[], marker: string | null): DraftBlock[] {
  let open = marker;
  return drafts.map((draft): DraftBlock => {
    const level = (draft.level ?? 0) + 1;
    if (draft.kind === "list-item") return { ...draft, level };
    if (draft.kind !== "paragraph" || draft.chrome !== null) return draft;
    if (open === null) return { ...draft, level };
    const text = `${open} ${draft.text}`;
    const item = { ...draft, kind: "list-item", text, level, marker: open } as const;
    open = null;
    return item;
  });
}

function headersOf(row: TableRow, at: number, look: TableLook, width: number): number[] {
  const bold =
    row.cells.every(({ story }) => story.allBold) && row.cells.some(({ story }) => story.drafts.length > 0);
  if (row.heads || (at === 0 && (look.row || bold))) return Array.from({ length: width }, (_, cell) => cell);
  return look.column ? [0] : [];
}
