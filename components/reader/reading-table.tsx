import type { ReactNode } from "react";
import type { Block } from "@/lib/core/documents/block";
import { type GridCell, type GridRow, tableLayout } from "@/lib/core/documents/tables/table-layout";
import { type Direction, ownDirection } from "@/lib/core/text/direction-of-words";
import type { Range } from "@/lib/core/text/range";
import type { ReadingBlock } from "@/lib/view-models/reader/reading-plan";
import styles from "./reading-table.module.css";

interface ReadingTableProps {
  readonly text: string;
  readonly dir: Direction;
  /** Rows of one table and what is folded between them. */
  readonly blocks: readonly ReadingBlock[];
  /** The words of one cell. */
  readonly words: (block: Block, cell: Range) => ReactNode;
  readonly folded: (blocks: readonly ReadingBlock[]) => ReactNode;
}

/** A table as a table: header cells, empty cells and all; wider than its place it scrolls inside it, also by keyboard. */
export function ReadingTable({ text, dir, blocks, words, folded }: ReadingTableProps) {
  const rows = blocks.flatMap(({ block }) => (block.chrome === null ? [block] : []));
  const { columns, head, body } = tableLayout(text, rows);
  const row = ({ block, cells }: GridRow) => (
    <tr key={block.start}>
      {cells.map((cell) => (
        <Cell key={cell.start} cell={cell} own={ownDirection(text, cell, dir)}>
          {words(block, cell)}
        </Cell>
      ))}
    </tr>
  );
  const between = foldedAfter(blocks);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, this is a place that scrolls
    <div
      className={styles.box}
      role="group"
      aria-label={`Table ${(rows[0]?.table ?? 0) + 1}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a place that scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table className={styles.table}>
        {head.length > 0 ? <thead>{head.map(row)}</thead> : null}
        <tbody>
          {body.flatMap((each) => {
            const fold = between.get(each.block.start);
            return fold
              ? [
                  row(each),
                  <tr key={`fold ${each.block.start}`}>
                    <td colSpan={columns}>{folded(fold)}</td>
                  </tr>,
                ]
              : [row(each)];
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cell({
  cell,
  own,
  children,
}: {
  readonly cell: GridCell;
  readonly own: { readonly dir?: Direction };
  readonly children: ReactNode;
}) {
  const given = { ...(cell.span > 1 ? { colSpan: cell.span } : {}), ...own };
  return cell.heads ? (
    <th scope={cell.heads} {...given}>
      {children}
    </th>
  ) : (
    <td {...given}>{children}</td>
  );
}

/** What is folded, by the start of the row it stands after. */
function foldedAfter(blocks: readonly ReadingBlock[]): ReadonlyMap<number, readonly ReadingBlock[]> {
  const after = new Map<number, ReadingBlock[]>();
  let row = -1;
  for (const each of blocks) {
    if (each.block.chrome === null) {
      row = each.block.start;
      continue;
    }
    const known = after.get(row);
    if (known) known.push(each);
    else after.set(row, [each]);
  }
  return after;
}
