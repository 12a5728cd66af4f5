import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isHangingItem, isRow, rowCells } from "@/lib/core/comparison/units/row-cells";
import { splitBlocks } from "@/lib/core/comparison/units/split-blocks";
import { toldChanges } from "./told-changes";

const first = "The harbour board counts the lamps of the pier before the end of March.";
const second = "A keeper who leaves hands over his keys, his nets and the book of tides.";
const third = "Nobody sells fish on the stairs.";
const sign = fc.constantFrom(
  "3",
  "12.",
  "(4)",
  "a)",
  "iv.",
  "2.3",
  "2.3.1",
  "•",
  "–",
  "_1.6.4.1_",
  "**(i)**",
);

describe("an item whose sign a tab follows", () => {
  it("is text, whatever counts or marks it, and its sentences are sentences", () => {
    fc.assert(
      fc.property(sign, sign, (older, newer) => {
        for (const item of [`${older}\t${first} ${second}`, `${older}\t${third}`]) {
          expect(isHangingItem(item, 0, item.length)).toBe(true);
          expect(isRow(item, 0, item.length)).toBe(false);
          expect(rowCells(item, 0, item.length)).toBeNull();
        }
        // One sentence of it goes behind another item, and what stays is not told.
        const told = toldChanges(
          `# Duties\n\n${older}\t${first} ${second}\n\nThe pier is old.`,
          `# Duties\n\nThe pier is old.\n\n${newer}\t${first} Lanterns are lent to visitors. ${second}`,
        );
        expect(told.flat().join(" ")).not.toContain("counts the lamps");
      }),
    );
  });

  it("is a row where it is one of several cells, or stands for a name", () => {
    fc.assert(
      fc.property(sign, (count) => {
        for (const row of [
          `${count}\tNorth harbour`,
          `${count}\tNorth\t14`,
          `${count}\t${first}\t12`,
          `North\t${first}`,
        ])
          expect(isRow(row, 0, row.length)).toBe(true);
      }),
    );
  });

  it("begins a block of its own where lines are wrapped", () => {
    const text = [
      `3\t${first} ${second.slice(0, 20)}`,
      second.slice(20).trim(),
      `4\t${second} And so on it goes.`,
    ].join("\n");
    expect(splitBlocks(text).map(({ start, end }) => text.slice(start, end).charAt(0))).toEqual(["3", "4"]);
  });

  it("is known in linear time", () => {
    const text = "7\tlamp ".repeat(20_000);
    const from = performance.now();
    splitBlocks(text);
    splitBlocks(`${"12 lamps of the pier\n".repeat(20_000)}`);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});
