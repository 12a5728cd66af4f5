#!/bin/sh
# A good guess: xlsxToOds of odf-kit, which turns workbooks of Excel into ODS and says that it keeps "formula cached results" and "formula strings", writes a total as Excel stored it,
# with its formula, and the same words and dates.
# What happens: every cell with a formula is nought. A total of 12 is 0, "agreed" (of a formula that compares votes) is 0, both with the result where the formula should be
# (of:12, of:agreed), so that the formula is gone as well. A text that is partly formatted and stands in its cell is empty. A workbook that counts its days from 1904
# (date1904) has all dates four years and a day early, and a date that is stored as a date, "2016-05-01", is 8 July 1905. A merged head of two cells pushes the heads
# behind it one column to the right, off their figures. No warning; readOds, of the same package, reads it so, too.
# Matters for budgets and tables of votes: the figures that were typed are there, so that the noughts look like results.
# Seen with odf-kit 0.13.5. Source: its documentation ("What is preserved"), ECMA-376-1, 18.3.1.96 (v: the value of the last calculation) and 18.2.28 (date1904); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact odf-kit@0.13.5 fflate@0.8.2
cat > convert.mjs <<'JS'
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readOds } from "odf-kit/ods-reader";
import { xlsxToOds } from "odf-kit/xlsx";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const override = (path, kind) => `<Override PartName="/xl/${path}" ContentType="${kinds}.${kind}+xml"/>`;
const relation = (id, kind, target) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const relations = (...all) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
const text = (place, words) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
const rows = [
  `<row r="1">${text("A1", "Votes")}<c r="B1"/>${text("C1", "Total")}${text("D1", "Result")}</row>`,
  '<row r="2"><c r="A2"><v>5</v></c><c r="B2"><v>7</v></c><c r="C2"><f>SUM(A2:B2)</f><v>12</v></c><c r="D2" t="str"><f>IF(C2&gt;10,"agreed","rejected")</f><v>agreed</v></c></row>',
  '<row r="3"><c r="A3" s="1"><v>42370</v></c><c r="B3" t="d" s="1"><v>2016-05-01</v></c><c r="C3" t="inlineStr"><is><r><t xml:space="preserve">not </t></r><r><t>agreed</t></r></is></c></row>',
];
const parts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("workbook.xml", "sheet.main")}${override("worksheets/sheet1.xml", "worksheet")}${override("styles.xml", "styles")}</Types>`,
  "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="1"/><sheets><sheet name="Votes" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relations(relation("rId1", "worksheet", "worksheets/sheet1.xml"), relation("rId3", "styles", "styles.xml")),
  "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
};
const xlsx = zipSync(
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`)])),
);
const converted = await xlsxToOds(xlsx);
const ods = converted.bytes ?? converted;
const iso = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
const read = readOds(ods).sheets[0].rows.map(({ cells }) => cells.map(({ value }) => iso(value)));
console.log(read.map((row) => JSON.stringify(row)).join("\n"));
const content = strFromU8(unzipSync(ods)["content.xml"]);
console.log(content.match(/table:formula="[^"]*" office:value-type="\w+" office:value="[^"]*"/g));
const nought = content.includes('table:formula="of:12" office:value-type="float" office:value="0"') && content.includes('table:formula="of:agreed" office:value-type="float" office:value="0"');
const [heads, votes, dates] = read;
process.exit(nought && votes.join() === "5,7,0,0" && dates.slice(0, 3).join() === "2016-01-01,1905-07-08," && heads.indexOf("Total") === 3 ? 0 : 1);
JS
TZ=UTC node convert.mjs
