import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { cellRanges, rowText } from "@/lib/core/documents/tables/table-row";

it("gives back every cell, empty ones too, from the text of its row", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 8 }), (cells) => {
      const row = rowText(cells);
      const text = `before\n\n${row}\n\nafter\twards`;
      const found = cellRanges(text, { start: 8, end: 8 + row.length });
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
        cells.map((cell) => canonicalLine(cell.replace(/\t/g, " "))),
      );
    }),
  );
});
