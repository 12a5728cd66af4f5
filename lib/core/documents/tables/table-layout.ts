import type { Block } from "@/lib/core/documents/block";
import type { Range } from "@/lib/core/text/range";
import { cellRanges } from "./table-row";

/** One cell of a table as it is shown. */
export interface GridCell extends Range {
  /** What a header cell heads, as `scope` of HTML has it; `null` for a cell of data. */
  readonly heads: "col" | "row" | null;
  /** Columns it takes: more than one only for the last cell of a row that has fewer cells than its table. */
  readonly span: number;
}

/** What a grid has to know of a row. */
type RowOfCells = Range & Pick<Block, "headerCells">;

/** The rows of one table as they are shown: each row has as many columns as the widest. */
export interface TableLayout<Row extends RowOfCells = Block> {
  readonly columns: number;
  /** Rows of header cells at the beginning: they head the columns. */
  readonly head: readonly GridRow<Row>[];
  readonly body: readonly GridRow<Row>[];
}

export interface GridRow<Row extends RowOfCells = Block> {
  readonly block: Row;
  readonly cells: readonly GridCell[];
}

/**
 * Lays rows of one table out as a grid. Cells keep their place; an empty one is an empty range, and the ranges of a row
 * joined by one tab are its text. Rows at the beginning whose written cells all are header cells head the columns, down to
 * the last that has several; a header cell alone in its row further on heads that row. Linear in the text of the rows.
 */
export function tableLayout<Row extends RowOfCells>(text: string, rows: readonly Row[]): TableLayout<Row> {
  const ranges = rows.map((row) => cellRanges(text, row));
  const columns = ranges.reduce((most, cells) => Math.max(most, cells.length), 0);
  const headers = rows.map(({ headerCells }) => new Set(headerCells));
  const written = ranges.map((cells) => cells.flatMap(({ start, end }, at) => (start < end ? [at] : [])));
  const onlyHeaders = rows.map(
    (_, at) => headers[at]?.size !== 0 && written[at]?.every((cell) => headers[at]?.has(cell)) === true,
  );
  const headsColumns = onlyHeaders.map(
    (only, at) => only && (columns === 1 || (written[at]?.length ?? 0) > 1),
  );
  const firstOfBody = onlyHeaders.indexOf(false);
  const split = headsColumns.lastIndexOf(true, (firstOfBody < 0 ? rows.length : firstOfBody) - 1) + 1;
  const laid = rows.map((block, at): GridRow<Row> => {
    const own = ranges[at] ?? [];
    const scope = at < split || headsColumns[at] ? "col" : "row";
    const cells = own.map(
      (range, cell): GridCell => ({
        ...range,
        heads: headers[at]?.has(cell) ? scope : null,
        span: cell === own.length - 1 ? columns - cell : 1,
      }),
    );
    return { block, cells };
  });
  return { columns, head: laid.slice(0, split), body: laid.slice(split) };
}

/** True where two blocks are rows of one table. */
export function inOneTable(one: Block, other: Block): boolean {
  return isTableRow(one) && isTableRow(other) && one.table === other.table;
}

/** True for a row that knows its table; rows of plain text do not, and are lines. */
export const isTableRow = (block: Block): boolean => block.kind === "table-row" && block.table !== undefined;
