#!/bin/sh
# A good guess: exceljs gives a cell that holds a number as a number, and one with a format of dates as a date. Letters of a number format that
# are text (behind a backslash), or that say how wide a space is (behind "_"), are no letters of a date; it knows texts in quotation marks.
# What happens: any y, m, d, h, s, b or M that is left once brackets and quoted texts are out makes a date of the cell. Excel's own "comma
# style" of regions whose currency is written behind the sum leaves a space as wide as that currency: "#,##0.00\ _K_M_-" for the
# convertible mark. 1,250.50 marks are the 3rd of June 1903. So are 1,250.5 manats ("_m_a_n_."), and "0.0\ \m\i\o" millions.
# cell.value is a Date, cell.type is Date, cell.text its English name; the number is nowhere. SheetJS (xlsx) reads 1250.5 each time.
# Matters for budgets and matrices of measures from such regions: sums are dates, and a total of them is not a number.
# Seen with exceljs 4.4.0, xlsx 0.18.5.
# Source: ECMA-376 Part 1, 18.8.31 (number formats: "_" and "\"); isDateFmt in exceljs, lib/utils/utils.js.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact exceljs@4.4.0 xlsx@0.18.5
cat > read.mjs <<'JS'
import ExcelJS from "exceljs";
import xlsx from "xlsx";
const formats = [
  String.raw`_-* #,##0.00\ _K_M_-;\-* #,##0.00\ _K_M_-;_-* "-"??\ _K_M_-;_-@_-`,
  String.raw`#,##0.0\ _m_a_n_.`,
  String.raw`0.0\ \m\i\o`,
  String.raw`#,##0.00\ "KM"`,
];
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("Dues");
for (const [at, numFmt] of formats.entries()) Object.assign(sheet.getCell(at + 1, 1), { value: 1250.5, numFmt });
const bytes = await book.xlsx.writeBuffer();
const again = new ExcelJS.Workbook();
await again.xlsx.load(bytes);
const other = xlsx.read(bytes, { cellDates: true }).Sheets.Dues;
const rows = formats.map((format, at) => {
  const { value } = again.worksheets[0].getCell(at + 1, 1);
  return { format, exceljs: value instanceof Date ? value.toISOString().slice(0, 10) : value, xlsx: other[`A${at + 1}`].v };
});
console.log(rows);
const asSeen =
  rows.slice(0, 3).every(({ exceljs }) => exceljs === "1903-06-03") &&
  rows[3].exceljs === 1250.5 &&
  rows.every((row) => row.xlsx === 1250.5);
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
