import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeTable } from "@/lib/core/exchange/decode-table";
import { columnOf, readCsv } from "@/lib/core/exchange/read-csv";
import { csvRow } from "@/lib/core/text/csv-row";

/** Cells with all that CSV and spreadsheets take for more than words. */
const cell = fc
  .array(
    fc.constantFrom("a", "é", "文", '"', "'", ",", ";", "\t", "\n", "\r\n", "=", "+", "-", "@", " ", "1"),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(""));

test("law: what is written as CSV is read back cell by cell, formulas too", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }), (rows) => {
      const csv = [["one", "two", "three"], ...rows].map((row) => `${csvRow(row)}\r\n`).join("");
      const filled = rows.filter((row) => row.some((words) => words.trim() !== ""));
      expect(readCsv(csv, 100).rows.map(({ cells }) => cells)).toEqual(filled);
    }),
  );
});

test("law: what is to be kept through a spreadsheet is read back, and stands there as no number and no date", () => {
  const value = fc
    .array(fc.constantFrom("1", "0", "/", "-", ".", ":", " ", "May", "Oct", "'", "true", "=", "%"), {
      maxLength: 6,
    })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(value, value, (kept, plain) => {
      const csv = `one,two\r\n${csvRow([{ kept }, plain])}\r\nlast,last\r\n`;
      expect(readCsv(csv, 9).rows.filter(({ row }) => row === 2)).toEqual(
        `${kept}${plain}`.trim() === "" ? [] : [{ row: 2, cells: [kept, plain] }],
      );
    }),
  );
  const values = [
    "3/4",
    "007",
    "1.50",
    "10:30",
    "May 2016",
    "2 octobre 2013",
    "1e5",
    "TRUE",
    "$5",
    "5.10.2016",
    "2016-10-02",
  ];
  for (const kept of values) expect(csvRow([{ kept }])).toMatch(/^"?'/);
  const words = ["see art. 5", "2016 page", "position 10", "n/a", "yes", ""];
  for (const kept of words) expect(csvRow([{ kept }])).toBe(kept);
  expect(csvRow(["2016-10-02"])).toBe("2016-10-02");
});

test("rows carry the number that a spreadsheet shows; empty ones are passed over", () => {
  const table = readCsv('\uFEFFCode;"Title "\r\n1;"a\nb"\r\n;\r\n\r\n2;c\r\n', 10);
  expect(table.head).toEqual(["code", "title"]);
  expect(table.rows).toEqual([
    { row: 2, cells: ["1", "a\nb"] },
    { row: 5, cells: ["2", "c"] },
  ]);
  expect(columnOf(table, "name", "title")).toBe(1);
  expect(columnOf(table, "nothing")).toBe(-1);
});

test("two columns of one name are told where one of them is asked for", () => {
  const table = readCsv("id,note,x,x,note\n1,a,,,b\n", 10);
  expect(columnOf(table, "id")).toBe(0);
  expect(() => columnOf(table, "note")).toThrow(/Two columns are called “note”/);
});

test("tabs and commas are told by the file; one column is a table too", () => {
  expect(readCsv("text\tcode\na, b\t1\n", 10).rows).toEqual([{ row: 2, cells: ["a, b", "1"] }]);
  expect(readCsv("title\nOne\nTwo\n", 10).rows.map(({ cells }) => cells)).toEqual([["One"], ["Two"]]);
  expect(readCsv("", 10)).toEqual({ head: [], rows: [] });
});

test("a line that names the separator is no row", () => {
  const table = readCsv("\uFEFFsep=;\r\ncode;title, long\r\n1;a\r\n", 10);
  expect(table).toEqual({ head: ["code", "title, long"], rows: [{ row: 2, cells: ["1", "a"] }] });
});

test("a workbook is no table, and says what to do; another encoding is read", () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]);
  expect(() => decodeTable(zip, 100)).toThrow(/save its sheet as CSV/);
  expect(() => decodeTable(new TextEncoder().encode("%PDF-1.7"), 100)).toThrow("This is a PDF");
  expect(decodeTable(Buffer.from("code;title\r\n1;Gesundheit für alle\r\n", "latin1"), 100)).toContain("für");
});

test("a quotation mark that is never closed is told with its row; too many rows are", () => {
  expect(() => readCsv('a,b\n1,2\n"3,4\n5,6\n', 10)).toThrow(/Row 3 .*not closed/);
  expect(() => readCsv(`a\n${"1\n".repeat(11)}`, 10)).toThrow(/11 rows; at most 10/);
});

test("hostile: a million quotation marks, separators or lines take no more than their length", () => {
  for (const text of [
    '"'.repeat(1_000_000),
    ",".repeat(1_000_000),
    '"a""'.repeat(250_000),
    "\n".repeat(1_000_000),
  ]) {
    const from = process.cpuUsage().user;
    try {
      readCsv(`a,b\n${text}`, 2_000_000);
    } catch (error) {
      expect(error).toMatchObject({ code: "unreadable" });
    }
    expect((process.cpuUsage().user - from) / 1000).toBeLessThan(5_000);
  }
});
