import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { HIDDEN_IN_SOURCE } from "@/lib/core/documents/set-apart-words";
import { rowText } from "@/lib/core/documents/table-row";
import type { DocxContext } from "@/lib/server/import/docx/docx-context";
import { isOn, wordNumber, wordSwitch, wordValue } from "@/lib/server/import/docx/word-value";
import type { XmlElement } from "@/lib/server/import/parse-xml";
import { childOf, childrenOf } from "@/lib/server/import/xml-tree";

/** A cell with more characters holds prose: the table only places it on the page. */
const LONGEST_CELL = 2400;
/** In a table of one row, which is more often a way to place words side by side. */
const LONGEST_LONE_CELL = 200;
/** Empty columns beyond those of any table that people make. */
const MOST_COLUMNS = 64;

/** What a cell holds. */
export interface CellStory {
  readonly drafts: readonly DraftBlock[];
  readonly allBold: boolean;
  readonly structured: boolean;
}

interface Cell {
  readonly story: CellStory;
  readonly column: number;
  readonly span: number;
  /** It goes on with the cell above. */
  readonly merged: boolean;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly columns: number;
  readonly heads: boolean;
  readonly hidden: boolean;
}

/** A table → its rows; or, where it only places words on the page, what stands in its cells, one after the other. */
export function readTable(
  table: XmlElement,
  context: DocxContext,
  chrome: string | null,
  readCell: (cell: XmlElement) => CellStory,
): DraftBlock[] {
  const rows = rowsOf(table, context, readCell);
  if (!isDataTable(rows)) return rows.flatMap(({ cells }) => cells.flatMap(({ story }) => story.drafts));
  const look = lookOf(table, context);
  const index = context.tables++;
  const above = new Map<number, string>();
  const drafts: DraftBlock[] = [];
  const width = Math.max(...rows.map(({ columns }) => columns));
  for (const [at, row] of rows.entries()) {
    const cells = Array.from({ length: Math.max(row.columns, Math.min(width, MOST_COLUMNS)) }, () => "");
    const apart: DraftBlock[] = [];
    for (const { story, column, span, merged } of row.cells) {
      const words = wordsIn(story.drafts, chrome);
      apart.push(...story.drafts.filter((draft) => draft.chrome !== chrome));
      const text = merged ? [above.get(column) ?? "", words].filter(Boolean).join(" ") : words;
      cells[column] = text;
      above.set(column, text);
      for (let beside = column + 1; beside < column + span; beside++) above.delete(beside);
    }
    if (cells.some((cell) => cell !== "")) {
      const headerCells = headersOf(row, at, look, cells.length);
      if (row.hidden) context.warnings.hidden++;
      drafts.push({
        kind: "table-row",
        text: rowText(cells),
        gap: "\n\n",
        indent: 0,
        chrome: chrome ?? (row.hidden ? HIDDEN_IN_SOURCE : null),
        sure: true,
        table: index,
        ...(headerCells.length > 0 ? { headerCells } : {}),
      });
    }
    drafts.push(...apart);
  }
  return drafts;
}

/** The words of a cell that are in force; what is set apart stands after the row. */
function wordsIn(drafts: readonly DraftBlock[], chrome: string | null): string {
  return drafts
    .filter((draft) => draft.chrome === chrome)
    .map(({ text }) => text)
    .join(" ");
}

function rowsOf(table: XmlElement, context: DocxContext, readCell: (cell: XmlElement) => CellStory): Row[] {
  return unwrapped(table, "w:tr").flatMap((row): Row[] => {
    const properties = childOf(row, "w:trPr");
    if (childOf(properties, "w:del")) {
      context.warnings.deletions++;
      return [];
    }
    if (childOf(properties, "w:ins")) context.warnings.insertions++;
    let column = wordNumber(properties, "w:gridBefore") ?? 0;
    const cells: Cell[] = [];
    for (const cell of unwrapped(row, "w:tc")) {
      const form = childOf(cell, "w:tcPr");
      const span = Math.min(MOST_COLUMNS, Math.max(1, wordNumber(form, "w:gridSpan") ?? 1));
      if (childOf(form, "w:cellDel")) {
        context.warnings.deletions++;
        continue;
      }
      const upright = childOf(form, "w:vMerge");
      cells.push({
        story: readCell(cell),
        column,
        span,
        merged: upright !== undefined && upright.attributes["w:val"] !== "restart",
      });
      column += span;
    }
    return [
      {
        cells,
        columns: column,
        heads: wordSwitch(properties, "w:tblHeader") ?? false,
        hidden: wordSwitch(properties, "w:hidden") ?? false,
      },
    ];
  });
}

/** The rows of a table or the cells of a row, through the controls and choices they may be wrapped in. */
function unwrapped(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child): XmlElement[] => {
    if (child.name === name) return [child];
    return /^(?:w:sdt|w:sdtContent|w:customXml|w:ins|w:moveTo)$/.test(child.name)
      ? unwrapped(child, name)
      : [];
  });
}

function isDataTable(rows: readonly Row[]): boolean {
  const wide = rows.filter(({ cells }) => cells.length >= 2);
  if (wide.length === 0) return false;
  const stories = rows.flatMap(({ cells }) => cells.map(({ story }) => story));
  if (stories.some(({ structured }) => structured)) return false;
  const longest = Math.max(
    ...stories.map(({ drafts }) => drafts.reduce((sum, { text }) => sum + text.length, 0)),
  );
  return longest <= (rows.length === 1 ? LONGEST_LONE_CELL : LONGEST_CELL);
}

/** Which edges of a table its style sets apart as heads. */
function lookOf(
  table: XmlElement,
  context: DocxContext,
): { readonly row: boolean; readonly column: boolean } {
  const properties = childOf(table, "w:tblPr");
  const chain = context.styles.characterChain(wordValue(properties, "w:tblStyle"));
  const look = childOf(properties, "w:tblLook");
  const bits = Number.parseInt(look?.attributes["w:val"] ?? "0", 16);
  const shown = (name: string, bit: number): boolean => {
    const said = look?.attributes[`w:${name}`];
    return said === undefined
      ? (bits & bit) !== 0
      : isOn({ name: "", attributes: { "w:val": said }, children: [] });
  };
  const styled = (part: string) => chain.some(({ tableParts }) => tableParts.has(part));
  return {
    row: shown("firstRow", 0x20) && styled("firstRow"),
    column: shown("firstColumn", 0x80) && styled("firstCol"),
  };
}

function headersOf(
  row: Row,
  at: number,
  look: { readonly row: boolean; readonly column: boolean },
  width: number,
): number[] {
  const bold =
    at === 0 &&
    row.cells.every(({ story }) => story.allBold) &&
    row.cells.some(({ story }) => story.drafts.length > 0);
  if (row.heads || (at === 0 && (look.row || bold))) return Array.from({ length: width }, (_, cell) => cell);
  return look.column ? [0] : [];
}
