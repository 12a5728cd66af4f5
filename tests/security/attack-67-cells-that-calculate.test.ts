import { expect, test } from "vitest";
import { readCsv } from "@/lib/core/exchange/read-csv";
import { csvRow } from "@/lib/core/text/csv-row";

const CELLS = [
  '=HYPERLINK("http://evil.example","click")',
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(1+1)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
];

test.each(CELLS)("%j leaves as words, and comes back as it was", (cell) => {
  const line = csvRow(["before", cell]);
  expect(line).toMatch(/^before,"?'/);
  expect(readCsv(`one,two\r\n${line}\r\n`, 10).rows[0]?.cells[1]).toBe(cell);
});

test("a number stays a number", () => {
  expect(csvRow([-5, 0, 1.5])).toBe("-5,0,1.5");
});
