import "server-only";
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { type MarkedRow, markedRows } from "@/lib/core/documents/tables/marked-rows";
import { type SpannedRow, tableGrid } from "@/lib/core/documents/tables/table-grid";
import { rowText } from "@/lib/core/documents/tables/table-row";
import type { HtmlDraft } from "./html-block-writer";
import { attribute } from "./html-evidence";
import { pushChildren, textOf } from "./html-text";

const LONGEST_CELL = 600;
/** As much of a cell as tells a marker from words, however much white space stands before it. */
const GLANCE = 400;
/** Parts that a list set as a table does not have. */
const OF_OTHER_TABLES = ["caption", "thead", "h1", "h2", "h3", "h4", "h5", "h6", "form", "nav"];

/** The elements of a tag inside an element, not those of a table inside it. */
function inside(element: Tree.Element, tags: readonly string[]): Tree.Element[] {
  const found: Tree.Element[] = [];
  const stack: Tree.Node[] = [];
  pushChildren(stack, element);
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node || !adapter.isElementNode(node)) continue;
    if (tags.includes(node.tagName)) found.push(node);
    else if (node.tagName !== "table") pushChildren(stack, node);
  }
  return found;
}

/** The rows as a browser shows them: what stands in the foot comes last. */
function rowsOf(table: Tree.Element): Tree.Element[] {
  const rows = inside(table, ["tr"]);
  const inFoot = (row: Tree.Element) => groupOf(row)?.tagName === "tfoot";
  return rows.filter((row) => !inFoot(row)).concat(rows.filter(inFoot));
}

function cellsOf(row: Tree.Element): Tree.Element[] {
  return inside(row, ["td", "th"]);
}

/** The part of the table (head, body, foot) a row stands in. */
function groupOf(row: Tree.Element): Tree.Element | null {
  const above = row.parentNode;
  return above && adapter.isElementNode(above) ? above : null;
}

/** What stands in a cell: its words in one line, and blocks that are folded out of it. */
export interface HtmlCell {
  readonly text: string;
  readonly beside: readonly HtmlDraft[];
}

/** How a data table is laid down. */
interface TableReading {
  readonly table: number;
  readonly chrome: string | null;
  readonly read: (cell: Tree.Element) => HtmlCell;
}

/** The caption and the rows of a data table, then what was folded in its cells. `complete`: see table-grid.ts. */
export function tableDrafts(
  element: Tree.Element,
  { table, chrome, read }: TableReading,
): { readonly drafts: readonly HtmlDraft[]; readonly complete: boolean } {
  const base = { gap: "\n\n", indent: 0, sure: true, chrome } as const;
  const drafts: HtmlDraft[] = [];
  for (const caption of inside(element, ["caption"])) {
    const { text, beside } = read(caption);
    if (text) drafts.push({ ...base, kind: "caption", text });
    drafts.push(...beside);
  }
  const besides: HtmlDraft[] = [];
  const rows = spannedRows(element, (cell) => {
    const { text, beside } = read(cell);
    besides.push(...beside);
    return text;
  });
  const grid = tableGrid(rows);
  for (const { cells, headerCells } of grid.rows) {
    const text = rowText(cells);
    if (text.trim()) drafts.push({ ...base, kind: "table-row", text, table, headerCells });
  }
  return { drafts: drafts.concat(besides), complete: grid.complete };
}

/** The cells of a table with what they span and head; `read` gives the words of one. */
function spannedRows(table: Tree.Element, read: (cell: Tree.Element) => string): SpannedRow[] {
  const rows = rowsOf(table);
  const headed = rows.some((row) => cellsOf(row).some((cell) => cell.tagName === "th"));
  let group = 0;
  return rows.map((row, at) => {
    if (at > 0 && groupOf(row) !== groupOf(rows[at - 1] ?? row)) group++;
    const inHead = groupOf(row)?.tagName === "thead";
    const cells = cellsOf(row);
    // Old pages print their headings in bold.
    const bold = !headed && at === 0 && rows.length > 1 && cells.length > 1 && cells.every(isBold);
    return {
      group,
      cells: cells.map((cell) => ({
        text: read(cell),
        columns: span(cell, "colspan") || 1,
        rows: span(cell, "rowspan"),
        header: cell.tagName === "th" || inHead || bold,
      })),
    };
  });
}

/** As the standard reads it: no number is 1; 0 rows are all that follow. */
function span(cell: Tree.Element, name: "colspan" | "rowspan"): number {
  const value = Number.parseInt(attribute(cell, name) ?? "1", 10);
  return Number.isSafeInteger(value) && value >= 0 ? value : 1;
}

/** All its words stand in `b` or `strong`. */
function isBold(cell: Tree.Element): boolean {
  const stack: Tree.Node[] = [];
  pushChildren(stack, cell);
  let words = false;
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (adapter.isTextNode(node) && node.value.trim()) return false;
    if (!adapter.isElementNode(node)) continue;
    if (node.tagName === "b" || node.tagName === "strong") words = true;
    else pushChildren(stack, node);
  }
  return words;
}

/** The items of a table that is a list (see marked-rows.ts); `null` for any other. */
export function markedItems(table: Tree.Element): MarkedRow<Tree.Element>[] | null {
  const rows = rowsOf(table).map(cellsOf);
  const marked = markedRows(rows, (cell) => canonicalLine(textOf(cell, GLANCE)));
  if (!marked || rows.some((cells) => cells.some((cell) => cell.tagName === "th"))) return null;
  return inside(table, OF_OTHER_TABLES).length > 0 ? null : marked;
}

const MORE_THAN_A_LINE = ["p", "div", "ul", "ol", "br", "blockquote"];

/** Whether the cells beside the one with words only keep it off the edge, as letters and old pages set their paragraphs. */
function isMargined(
  rows: readonly (readonly Tree.Element[])[],
  textLength: (element: Tree.Element) => number,
): boolean {
  const worded = rows.map((row) => row.filter((cell) => textLength(cell) > 0));
  return (
    worded.every((cells) => cells.length < 2) &&
    worded.flat().some((cell) => inside(cell, MORE_THAN_A_LINE).length > 0)
  );
}

/** Whether a table holds data (rows are read as rows) or only places parts of the page (read as if it were not there). */
export function isDataTable(table: Tree.Element, textLength: (element: Tree.Element) => number): boolean {
  const role = attribute(table, "role");
  if (role === "presentation" || role === "none") return false;
  const rows = rowsOf(table).map(cellsOf);
  const cells = rows.flat();
  const wide = rows.filter((row) => row.length >= 2).length;
  const headed =
    cells.some((cell) => cell.tagName === "th") || inside(table, ["caption", "thead"]).length > 0;
  if (wide < (headed ? 1 : 2)) return false;
  if (!headed && isMargined(rows, textLength)) return false;
  const longest = cells.reduce((most, cell) => Math.max(most, textLength(cell)), 0);
  if (longest > LONGEST_CELL * 4) return false;
  const built = cells.filter((cell) => cell.childNodes.some(adapter.isElementNode));
  if (built.some((cell) => inside(cell, ["form", "nav"]).length > 0)) return false;
  // Headings and tables stand in the cells of layouts; where the cells are headed, one of them may hold a small table.
  const parts = built.filter((cell) => inside(cell, ["table", "h1", "h2", "h3"]).length > 0);
  if (parts.some((cell) => cell.tagName === "td" && (!headed || textLength(cell) > LONGEST_CELL)))
    return false;
  return headed || longest <= LONGEST_CELL;
}
