import type { Range } from "@/lib/core/text/range";
import { alignCells } from "./align-cells";
import { rowCells, WORDY_CELL } from "./row-cells";
import type { Units } from "./units";

const cellsIn = (units: Units, unit: number): Range[] =>
  rowCells(units.text, units.start(unit), units.end(unit)) ?? [];

const isWordy = ({ start, end }: Range) => end - start >= WORDY_CELL;

/** The cells of a row that hold sentences. */
export function wordyCells(units: Units, unit: number): Range[] {
  return units.isRow(unit) ? cellsIn(units, unit).filter(isWordy) : [];
}

/** What the first cell of a row says that holds words and no sentences; `null` where there is none. */
export function rowLabel(units: Units, unit: number): string | null {
  for (const cell of cellsIn(units, unit)) {
    const label = units.text.slice(cell.start, cell.end).replace(/\s+/gu, " ").trim().toLowerCase();
    if (/\p{L}/u.test(label)) return isWordy(cell) ? null : label;
  }
  return null;
}

/** What stands for each other in two rows: two cells, or a cell and the place where its column would be. */
export interface CellsForEachOther {
  readonly from: Range;
  readonly to: Range;
}

/** Of two rows, those of which one holds sentences; in order on both sides. */
export function wordyCellPairs(older: Units, o: number, newer: Units, n: number): CellsForEachOther[] {
  const [from, to] = [cellsIn(older, o), cellsIn(newer, n)];
  const says = ({ text }: Units, cells: readonly Range[]) =>
    cells.map(({ start, end }) => text.slice(start, end).trim().toLowerCase());
  const found: CellsForEachOther[] = [];
  let [i, j] = [0, 0];
  const behind = (cells: readonly Range[], index: number, start: number): Range => {
    const at = cells[index - 1]?.end ?? start;
    return { start: at, end: at };
  };
  const alone = (olderTo: number, newerTo: number) => {
    for (; i < olderTo; i++) found.push({ from: from[i] as Range, to: behind(to, j, newer.start(n)) });
    for (; j < newerTo; j++) found.push({ from: behind(from, i, older.start(o)), to: to[j] as Range });
  };
  for (const [a, b] of alignCells(says(older, from), says(newer, to))) {
    alone(a, b);
    found.push({ from: from[i++] as Range, to: to[j++] as Range });
  }
  alone(from.length, to.length);
  return found.filter((cells) => isWordy(cells.from) || isWordy(cells.to));
}
