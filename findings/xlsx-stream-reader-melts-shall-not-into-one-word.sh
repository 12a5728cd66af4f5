#!/bin/sh
# A good guess: xlsx-stream-reader gives the words of a cell as Excel shows them: all parts of it with the blanks between them where some are bold, and FALSE as false or 0.
# What happens: the blanks at the ends of each part are taken away, though they are marked to be kept (xml:space="preserve"): "shall not return" with a bold "not" is "shallnotreturn". A cell that
# holds such text itself (inlineStr, as reporting programs write it) gives no text but an object of its markup. FALSE gives "", as an empty cell may, and TRUE gives 1.
# Nothing says so; exceljs gives the text whole and false.
# Matters for tables of positions, where the decisive word is the bold one, and for votes, where no becomes no answer.
# Seen with xlsx-stream-reader 1.1.1, exceljs 4.4.0. Source: ECMA-376, part 1, 18.4.4 (r), 18.3.1.53 (is), 18.18.11 (cell types); XML 1.0, 2.10; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xlsx-stream-reader@1.1.1 exceljs@4.4.0 jszip@3.10.1 2>/dev/null
cat > read.mjs <<'JS'
import { createRequire } from "node:module";
import { Readable } from "node:stream";
const require = createRequire(import.meta.url);
const Excel = require("exceljs");
const JSZip = require("jszip");
const XlsxStreamReader = require("xlsx-stream-reader");
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const parts = '<r><t xml:space="preserve">shall </t></r><r><rPr><b/></rPr><t>not</t></r><r><t xml:space="preserve"> return</t></r>';
const files = {
  "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kind}.sharedStrings+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Votes" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  "xl/sharedStrings.xml": `<sst xmlns="${main}" count="1" uniqueCount="1"><si>${parts}</si></sst>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${parts}</is></c><c r="C1" t="b"><v>0</v></c><c r="D1" t="b"><v>1</v></c></row></sheetData></worksheet>`,
};
const zip = new JSZip();
for (const [name, xml] of Object.entries(files)) zip.file(name, `<?xml version="1.0" encoding="UTF-8"?>${xml}`);
const bytes = await zip.generateAsync({ type: "nodebuffer" });
const streamed = await new Promise((resolve, reject) => {
  const reader = new XlsxStreamReader();
  reader.on("error", reject);
  reader.on("worksheet", (sheet) => {
    sheet.on("row", ({ values }) => resolve(values.slice(1)));
    sheet.process();
  });
  Readable.from([bytes]).pipe(reader);
});
const workbook = new Excel.Workbook();
await workbook.xlsx.load(bytes);
const whole = ["A1", "B1", "C1", "D1"].map((place) => {
  const { value } = workbook.worksheets[0].getCell(place);
  return value.richText ? value.richText.map(({ text }) => text).join("") : value;
});
console.log("xlsx-stream-reader", streamed, "exceljs", whole);
const asSeen = streamed[0] === "shallnotreturn" && typeof streamed[1] === "object" && streamed[2] === "" && whole[0] === "shall not return" && whole[1] === "shall not return" && whole[2] === false;
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
