import type { ReactNode } from "react";
import { type GridCell, type GridRow, tableLayout } from "@/lib/core/documents/tables/table-layout";
import { ownDirection } from "@/lib/core/text/direction-of-words";
import { contentByCell } from "@/lib/view-models/comparison/content-by-cell";
import type { BlockStatus, LaidBlock } from "@/lib/view-models/comparison/lay-out-comparison";
import type { RowContext } from "@/lib/view-models/comparison/row-context";
import type { ComparedRow } from "@/lib/view-models/comparison/table-groups";
import { BlockLabel } from "./block-cell";
import styles from "./compare-table.module.css";
import { RunText } from "./run-text";

type Side = "older" | "newer";

interface Props {
  readonly rows: readonly ComparedRow[];
  readonly context: RowContext;
  readonly layout: "side" | "inline";
  readonly column: (side: Side) => { readonly lang?: string; readonly dir?: "ltr" | "rtl" };
}

const STATUS: Readonly<Record<BlockStatus, string>> = {
  kept: "",
  mixed: "",
  gone: " gone",
  new: " new",
  moved: " moved",
};

/**
 * A table against a table, row by row in one grid, so that both sides stay level: the older columns, a gap, the newer
 * ones. Where there is one column of text it has one set of columns, and a row that is gone stands among them.
 */
export function CompareTable({ rows, context, layout, column }: Props) {
  const grids = { older: gridOf(rows, "older", context), newer: gridOf(rows, "newer", context) };
  const side = layout === "side";
  const inline = Math.max(grids.older.columns, grids.newer.columns);
  // A table that is new, or gone, still leaves the other half free.
  const columns = side
    ? { older: Math.max(1, grids.older.columns), newer: Math.max(1, grids.newer.columns) }
    : { older: inline, newer: inline };
  const isEven = columns.older === columns.newer;
  const cellsOf = (which: Side, block: LaidBlock | null): ReactNode => {
    if (!block) return <td className="z" colSpan={columns[which]} />;
    const row = grids[which].rows.get(block);
    return row ? (
      <RowCells key={which} row={row} columns={columns[which]} which={which} {...{ context, column }} />
    ) : null;
  };
  const line = ({ older, newer }: ComparedRow) => {
    const key = `${older?.start}-${newer?.start}`;
    if (!side) return <tr key={key}>{newer ? cellsOf("newer", newer) : cellsOf("older", older)}</tr>;
    return (
      <tr key={key} className={older && newer ? "both" : undefined}>
        {cellsOf("older", older)}
        <td className="z" />
        {cellsOf("newer", newer)}
      </tr>
    );
  };
  const isHead = ({ older, newer }: ComparedRow) =>
    (!older || grids.older.head.has(older)) && (!newer || grids.newer.head.has(newer));
  const firstOfBody = rows.findIndex((row) => !isHead(row));
  const split = firstOfBody < 0 ? rows.length : firstOfBody;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, this is a place that scrolls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reached by keyboard
    <div className={styles.box} role="group" aria-label="Table" tabIndex={0}>
      <table className={side ? `${styles.table} ${styles.side}` : styles.table}>
        {side ? (
          <colgroup>
            {columnsOf(columns.older, isEven)}
            <col className="cg" />
            {columnsOf(columns.newer, isEven)}
          </colgroup>
        ) : null}
        <thead>
          {side ? (
            <tr className="sd">
              <SideHead columns={columns.older} name="Older" which="o" />
              <td />
              <SideHead columns={columns.newer} name="Newer" which="n" />
            </tr>
          ) : null}
          {rows.slice(0, split).map(line)}
        </thead>
        <tbody>{rows.slice(split).map(line)}</tbody>
      </table>
    </div>
  );
}

/** For those who listen: which side a cell is on. For those who look, the columns of the page say it. */
function SideHead({
  columns,
  name,
  which,
}: {
  readonly columns: number;
  readonly name: string;
  readonly which: string;
}) {
  return (
    <th className={which} scope="colgroup" colSpan={columns}>
      <span className="vh" lang="en">
        {name}
      </span>
    </th>
  );
}

/** Each side takes half of the place: of itself where both have as many columns, else by its share. */
const columnsOf = (count: number, isEven: boolean): ReactNode =>
  Array.from({ length: count }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: columns have nothing but their place
    <col key={at} {...(!isEven && { style: { inlineSize: `${48 / count}%` } })} />
  ));

function gridOf(rows: readonly ComparedRow[], which: Side, context: RowContext) {
  const blocks = rows.flatMap((row) => row[which] ?? []);
  const grid = tableLayout(
    context[which].text,
    blocks.map((block) => ({ ...block, block, headerCells: block.table?.headerCells ?? [] })),
  );
  return {
    columns: grid.columns,
    rows: new Map([...grid.head, ...grid.body].map((row) => [row.block.block, row])),
    head: new Set(grid.head.map(({ block }) => block.block)),
  };
}

function RowCells(props: {
  readonly row: GridRow<LaidBlock & { readonly block: LaidBlock; readonly headerCells: readonly number[] }>;
  readonly columns: number;
  readonly which: Side;
  readonly context: RowContext;
  readonly column: Props["column"];
}): ReactNode {
  const { row, columns, which, context, column } = props;
  const { block } = row.block;
  const own = context[which];
  const contents = contentByCell(block, { older: context.older.text, newer: context.newer.text });
  return row.cells.map((cell, at) => {
    const span = at === row.cells.length - 1 ? columns - at : 1;
    const given = {
      ...column(which),
      className: `b ${which === "older" ? "o" : "n"}${at === 0 ? STATUS[block.status] : ""}`,
      ...(span > 1 && { colSpan: span }),
      ...ownDirection(own.text, cell, own.dir),
      ...(block.change && { "data-x": block.change }),
      ...(at === 0 && block.id && { id: block.id, tabIndex: -1 }),
    };
    const inside = (
      <>
        {at === 0 && block.first && <BlockLabel block={block} context={context} />}
        <RunText block={{ ...block, content: contents[at] ?? [] }} context={context} />
      </>
    );
    return <Cell key={cell.start} cell={cell} given={given} inside={inside} />;
  });
}

function Cell({
  cell,
  given,
  inside,
}: {
  readonly cell: GridCell;
  readonly given: Readonly<Record<string, unknown>>;
  readonly inside: ReactNode;
}) {
  return cell.heads ? (
    <th scope={cell.heads} {...given}>
      {inside}
    </th>
  ) : (
    <td {...given}>{inside}</td>
  );
}
