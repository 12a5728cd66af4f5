import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import {
  type CellStory,
  isDataTable,
  MOST_COLUMNS,
  type TableCell,
  type TableLook,
  type TableRow,
  tableBlocks,
} from "@/lib/server/import/office/table-blocks";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf } from "@/lib/server/import/xml/xml-tree";
import type { DocxContext } from "./docx-context";
import { isOn, wordNumber, wordSwitch, wordValue } from "./word-value";

/** A table → its rows; or, where it only places words on the page, what stands in its cells, one after the other. */
export function readTable(
  table: XmlElement,
  context: DocxContext,
  readCell: (cell: XmlElement) => CellStory,
): DraftBlock[] {
  const rows = rowsOf(table, context, readCell);
  return tableBlocks(rows, isDataTable(rows) ? context.tables++ : 0, lookOf(table, context));
}

function rowsOf(
  table: XmlElement,
  context: DocxContext,
  readCell: (cell: XmlElement) => CellStory,
): TableRow[] {
  return unwrapped(table, "w:tr").flatMap((row): TableRow[] => {
    const properties = childOf(row, "w:trPr");
    if (childOf(properties, "w:del")) {
      context.warnings.deletions++;
      return [];
    }
    if (childOf(properties, "w:ins")) context.warnings.insertions++;
    let column = wordNumber(properties, "w:gridBefore") ?? 0;
    const cells: TableCell[] = [];
    for (const cell of unwrapped(row, "w:tc")) {
      const form = childOf(cell, "w:tcPr");
      const span = Math.min(MOST_COLUMNS, Math.max(1, wordNumber(form, "w:gridSpan") ?? 1));
      if (childOf(form, "w:cellDel")) {
        context.warnings.deletions++;
        continue;
      }
      const upright = childOf(form, "w:vMerge");
      // A merging that is tracked says so in an element of its own.
      const merging = childOf(form, "w:cellMerge")?.attributes["w:vMerge"] === "cont";
      cells.push({
        story: readCell(cell),
        column,
        span,
        merged: merging || (upright !== undefined && upright.attributes["w:val"] !== "restart"),
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

/** Which edges of a table its style sets apart as heads. */
function lookOf(table: XmlElement, context: DocxContext): TableLook {
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
