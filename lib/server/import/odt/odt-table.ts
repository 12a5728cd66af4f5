import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import {
  type CellStory,
  isDataTable,
  MOST_COLUMNS,
  type TableCell,
  type TableRow,
  tableBlocks,
} from "@/lib/server/import/office/table-blocks";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childrenOf } from "@/lib/server/import/xml/xml-tree";
import type { OdtContext } from "./odt-context";

/** A row that is written once for many: so many of it are laid down at most. */
const MOST_REPEATS = 100;

/** A table of an OpenDocument text → its rows, or what stands in its cells where it only places words on the page. */
export function readOdtTable(
  table: XmlElement,
  context: OdtContext,
  readCell: (cell: XmlElement) => CellStory,
): DraftBlock[] {
  const rows: TableRow[] = [];
  /** By column: how many rows a cell above still covers. */
  const covers = new Map<number, number>();
  const read = (element: XmlElement, heads: boolean): void => {
    for (const child of childrenOf(element)) {
      if (child.name === "table:table-row") {
        const row = rowOf(child, heads, covers, readCell);
        const repeats = Math.min(MOST_REPEATS, countOf(child, "table:number-rows-repeated"));
        for (let at = 0; at < repeats; at++) rows.push(row);
      } else if (/^table:table-(?:header-)?rows?(?:-group)?$/.test(child.name))
        read(child, heads || child.name === "table:table-header-rows");
    }
  };
  read(table, false);
  return tableBlocks(rows, isDataTable(rows) ? context.tables++ : 0, { row: false, column: false });
}

function rowOf(
  row: XmlElement,
  heads: boolean,
  covers: Map<number, number>,
  readCell: (cell: XmlElement) => CellStory,
): TableRow {
  const cells: TableCell[] = [];
  let column = 0;
  for (const cell of childrenOf(row)) {
    const covered = cell.name === "table:covered-table-cell";
    if (!covered && cell.name !== "table:table-cell") continue;
    const span = Math.min(MOST_COLUMNS, countOf(cell, "table:number-columns-spanned"));
    const repeats = Math.min(MOST_COLUMNS, countOf(cell, "table:number-columns-repeated"));
    for (let at = 0; at < repeats; at++, column++) {
      const left = covers.get(column) ?? 0;
      const merged = covered && left > 0;
      // A covered cell is hidden below another; it counts where that one stands above it.
      if (!covered || merged) cells.push({ story: readCell(cell), column, span, merged });
      if (merged) covers.set(column, left - 1);
      else if (!covered) covers.set(column, countOf(cell, "table:number-rows-spanned") - 1);
    }
  }
  return { cells, columns: column, heads, hidden: row.attributes["table:visibility"] === "collapse" };
}

function countOf(element: XmlElement, name: string): number {
  return Math.max(1, Number.parseInt(element.attributes[name] ?? "1", 10) || 1);
}
