#!/bin/sh
# A good guess: readers of Excel workbooks give a date as Excel shows it. A workbook may count its days from 1904 (that of a Mac did, and says so in date1904), and may hold a date
# as a date, "2016-05-01", in place of a number of days (a cell of type d).
# What happens: xlsx-stream-reader formats dates and does not read where the days are counted from: 2 January 2020 in a workbook that counts from 1904 is "1 Jan 2016", four years
# and a day early. It drops the blanks between the parts of a formatted text ("not " in red, "agreed": "notagreed") and gives an object without words for such a text that stands in its
# cell. ExcelJS knows 1904, and takes the date "2016-05-01" for the number 2016: it is 8 July 1905, and 2024-02-29 is 16 July 1905, and so
# all dates of our time fall into that one summer. read-excel-file and hucre have all of them right.
# Matters for schedules, deadlines and dates of entry into force: each wrong date is a plausible one.
# Seen with xlsx-stream-reader 1.1.1, exceljs 4.4.0, hucre 1.0.0, read-excel-file 9.3.17. Source: ECMA-376-1, 18.2.28 (workbookPr, date1904) and 18.18.11 (ST_CellType: d); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xlsx-stream-reader@1.1.1 exceljs@4.4.0 hucre@1.0.0 read-excel-file@9.3.17 fflate@0.8.2
cat > read.mjs <<'JS'
import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import Excel from "exceljs";
import { strToU8, zipSync } from "fflate";
import { readXlsx } from "hucre";
import readExcelFile from "read-excel-file/node";
import StreamReader from "xlsx-stream-reader";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const override = (path, kind) => `<Override PartName="/xl/${path}" ContentType="${kinds}.${kind}+xml"/>`;
const relation = (id, kind, target) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const relations = (...all) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
const parts = (from1904) => ({
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("workbook.xml", "sheet.main")}${override("worksheets/sheet1.xml", "worksheet")}${override("sharedStrings.xml", "sharedStrings")}${override("styles.xml", "styles")}</Types>`,
  "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${from1904}"/><sheets><sheet name="Dates" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relations(relation("rId1", "worksheet", "worksheets/sheet1.xml"), relation("rId2", "sharedStrings", "sharedStrings.xml"), relation("rId3", "styles", "styles.xml")),
  "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="165" formatCode="d\\ mmm\\ yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><r><t xml:space="preserve">not </t></r><r><t>agreed</t></r></si></sst>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>42370</v></c><c r="C1" t="d" s="1"><v>2016-05-01</v></c><c r="D1" t="d" s="1"><v>2024-02-29</v></c></row></sheetData></worksheet>`,
});
const iso = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
const readers = {
  "xlsx-stream-reader": (path) =>
    new Promise((done, fail) => {
      const reader = new StreamReader();
      reader.on("error", fail);
      reader.on("worksheet", (sheet) => {
        sheet.on("row", ({ values }) => done(values.slice(1, 3)));
        sheet.process();
      });
      createReadStream(path).pipe(reader);
    }),
  exceljs: async (path) => {
    const workbook = new Excel.Workbook();
    await workbook.xlsx.readFile(path);
    return workbook.worksheets[0].getRow(1).values.slice(2).map(iso);
  },
  hucre: async (path) => (await readXlsx(readFileSync(path))).sheets[0].rows[0].map(iso),
  "read-excel-file": async (path) => (await readExcelFile(path))[0].data[0].map(iso),
};
const expected = {
  "xlsx-stream-reader": ["notagreed,1 Jan 2016", "notagreed,1 Jan 2016"],
  exceljs: ["2016-01-01,1905-07-08,1905-07-16", "2020-01-02,1909-07-09,1909-07-17"],
  hucre: ["not agreed,2016-01-01,2016-05-01,2024-02-29", "not agreed,2020-01-02,2016-05-01,2024-02-29"],
  "read-excel-file": ["not agreed,2016-01-01,2016-05-01,2024-02-29", "not agreed,2020-01-02,2016-05-01,2024-02-29"],
};
const seen = [];
for (const from1904 of [0, 1]) {
  const files = Object.entries(parts(from1904)).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`)]);
  writeFileSync("dates.xlsx", zipSync(Object.fromEntries(files)));
  for (const [name, read] of Object.entries(readers)) {
    const row = String(await read("dates.xlsx"));
    console.log(`${name}, days from ${from1904 ? 1904 : 1900}: ${row}`);
    seen.push(row === expected[name][from1904]);
  }
}
process.exit(seen.every(Boolean) ? 0 : 1);
JS
TZ=UTC node read.mjs
