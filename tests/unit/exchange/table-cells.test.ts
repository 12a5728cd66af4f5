import fc from "fast-check";
import { expect, test } from "vitest";
import { cellWords } from "@/lib/core/exchange/table-cells";

test("law: no line of a cell ends with a blank, and its words stand", () => {
  const line = fc.string({ unit: fc.constantFrom("a", " ", "\t", "\u00a0", "é") });
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom("\n", "\r\n", "\r"), (lines, end) => {
      const words = cellWords(lines.join(end));
      expect(words).toBe(words.trim());
      for (const each of words.split("\n")) expect(each).toBe(each.trimEnd());
      expect(words.replace(/\s/gu, "")).toBe(lines.join("").replace(/\s/gu, ""));
    }),
  );
});

test("hostile: a million blanks within a line take no more than their length", () => {
  const from = process.cpuUsage().user;
  const cell = `a${" ".repeat(1_000_000)}b`;
  expect(cellWords(cell)).toBe(cell);
  expect((process.cpuUsage().user - from) / 1000).toBeLessThan(2_000);
});
