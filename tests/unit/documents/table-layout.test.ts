import fc from "fast-check";
import { expect, it } from "vitest";
import type { Block } from "@/lib/core/documents/block";
import { inOneTable, tableLayout } from "@/lib/core/documents/tables/table-layout";
import { rowText } from "@/lib/core/documents/tables/table-row";

function rowsOf(rows: readonly (readonly string[])[], headers: readonly (readonly number[])[] = []) {
  let text = "";
  const blocks = rows.map((cells, at): Block => {
    if (at > 0) text += "\n";
    const start = text.length;
    text += rowText(cells);
    const headerCells = headers[at] ?? [];
    return {
      kind: "table-row",
      start,
      end: text.length,
      chrome: null,
      table: 0,
      ...(headerCells.length > 0 ? { headerCells } : {}),
    };
  });
  return { text, blocks };
}

const cell = fc.string({ maxLength: 8 });

it("keeps every cell of every row in its place, and each row as wide as the table", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
      (rows) => {
        const { text, blocks } = rowsOf(rows);
        const { columns, head, body } = tableLayout(text, blocks);
        const laid = [...head, ...body];
        expect(laid.map(({ block }) => block)).toEqual(blocks);
        expect(columns).toBe(Math.max(...rows.map(({ length }) => length)));
        for (const { block, cells } of laid) {
          expect(cells.map(({ start, end }) => text.slice(start, end)).join("\t")).toBe(
            text.slice(block.start, block.end),
          );
          expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(columns);
        }
      },
    ),
  );
});

it("tells cells that head columns from cells that head a row", () => {
  const { text, blocks } = rowsOf(
    [
      ["Grants in millions", "", ""],
      ["", "2013", "2016"],
      ["Schools", "4", "5"],
      ["Together", "", ""],
    ],
    [[0], [1, 2], [0], [0]],
  );
  const { head, body } = tableLayout(text, blocks);
  expect(head.map(({ cells }) => cells.map(({ heads }) => heads))).toEqual([
    ["col", null, null],
    [null, "col", "col"],
  ]);
  expect(body.map(({ cells }) => cells.map(({ heads }) => heads))).toEqual([
    ["row", null, null],
    ["row", null, null],
  ]);
  const withoutHead = rowsOf(
    [
      ["Schools", "4"],
      ["Roads", "5"],
    ],
    [[0], [0]],
  );
  expect(tableLayout(withoutHead.text, withoutHead.blocks).head).toEqual([]);
});

it("knows the rows of one table; rows of plain text have none", () => {
  const row = (table?: number): Block => ({
    kind: "table-row",
    start: 0,
    end: 1,
    chrome: null,
    ...(table === undefined ? {} : { table }),
  });
  expect(inOneTable(row(1), row(1))).toBe(true);
  expect(inOneTable(row(1), row(2))).toBe(false);
  expect(inOneTable(row(), row())).toBe(false);
});
