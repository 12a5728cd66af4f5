import fc from "fast-check";
import { expect, it } from "vitest";
import { type SpannedCell, tableGrid } from "@/lib/core/documents/tables/table-grid";

/** A board of `width` × `height` cut into rectangles, each a cell; how a person would draw a table with spans. */
const boards = fc
  .record({
    width: fc.integer({ min: 1, max: 5 }),
    height: fc.integer({ min: 1, max: 5 }),
    sizes: fc.infiniteStream(
      fc.record({ columns: fc.integer({ min: 1, max: 3 }), rows: fc.integer({ min: 1, max: 3 }) }),
    ),
  })
  .map(({ width, height, sizes }) => {
    const board: string[][] = Array.from({ length: height }, () => []);
    const rows: SpannedCell[][] = board.map(() => []);
    let number = 0;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if (board[y]?.[x] !== undefined) continue;
        const size = sizes.next().value;
        let columns = 1;
        while (columns < size.columns && x + columns < width && board[y]?.[x + columns] === undefined)
          columns++;
        const high = Math.min(size.rows, height - y);
        const text = `cell ${number++}`;
        for (let dy = 0; dy < high; dy++)
          for (let dx = 0; dx < columns; dx++) (board[y + dy] as string[])[x + dx] = dx === 0 ? text : "";
        rows[y]?.push({ text, columns, rows: high, header: number % 3 === 0 });
      }
    }
    return { board, rows };
  });

const withoutEmptyColumns = (board: readonly (readonly string[])[]) => {
  const kept = (board[0] ?? []).map((_, column) => board.some((row) => row[column] !== ""));
  return board.map((row) => row.filter((_, column) => kept[column]));
};

it("gives every cell the place it is drawn at", () => {
  fc.assert(
    fc.property(boards, ({ board, rows }) => {
      const grid = tableGrid(rows.map((cells) => ({ cells })));
      expect(grid.complete).toBe(true);
      // A span at the end of a row is written out as far as columns begin in it.
      expect(grid.rows.map(({ cells }) => cells)).toEqual(withoutEmptyColumns(board));
      for (const { cells, headerCells } of grid.rows)
        for (const at of headerCells) if (cells[at]) expect(Number(cells[at]?.slice(5)) % 3).toBe(2);
    }),
  );
});

it("ends a span with the group of rows, and takes 0 for all of them", () => {
  const cell = (text: string, rows = 1): SpannedCell => ({ text, rows });
  const { rows } = tableGrid([
    { group: 0, cells: [cell("North", 9), cell("2012")] },
    { group: 0, cells: [cell("2013")] },
    { group: 1, cells: [cell("All", 0), cell("2012")] },
    { group: 1, cells: [cell("2013")] },
    { group: 1, cells: [cell("2014")] },
  ]);
  expect(rows.map(({ cells }) => cells.join("|"))).toEqual([
    "North|2012",
    "North|2013",
    "All|2012",
    "All|2013",
    "All|2014",
  ]);
});

it("stays small and quick where spans promise millions of cells, and says so", () => {
  const long = "x".repeat(1000);
  const hanging = { cells: Array.from({ length: 1000 }, () => ({ text: long, rows: 0 })) };
  const few = Array.from({ length: 20_000 }, () => ({ cells: [{ text: "y", columns: 1_000_000 }] }));
  const { rows, complete } = tableGrid([hanging, ...few]);
  expect(complete).toBe(false);
  const size = rows.reduce(
    (sum, { cells }) => sum + cells.reduce((all, cell) => all + cell.length + 1, 0),
    0,
  );
  expect(size).toBeLessThan(10_000_000);
  expect(rows.at(-1)?.cells).toContain("y");
});
