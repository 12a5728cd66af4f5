#!/bin/sh
# A good guess: a multi-level list of a Word file is numbered alike by Word's rules and by LibreOffice. Level 1 is an upper Roman number,
# level 2 prints "%1.%2" and is marked w:isLgl ("legal": all its numbers in Arabic digits), so the items are "I." and "1.1".
# Level 3 has w:lvlRestart=0 ("never restarts"), so it counts on through the whole list: 1), 2), 3).
# What happens: LibreOffice keeps the Roman number inside the legal level ("I.1"), and restarts the level that never restarts: 1), 1), 2).
# A position cited as "1.1" from the Word file is then "I.1" in the text, PDF or ODT that was made of it.
# Seen with LibreOffice of Debian (7.4.7), fflate 0.8.2. Source: ECMA-376 Part 1, 17.9.4 (isLgl) and 17.9.10 (lvlRestart).
# Needs: node, npm, soffice. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fflate@0.8.2
cat > write.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (at, format, text, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const item = (words, at) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const kind = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const parts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${kind}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${kind}.numbering+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${rel}/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="${rel}/numbering" Target="numbering.xml"/></Relationships>`,
  "word/numbering.xml": `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%1.%2", "<w:isLgl/>")}${level(2, "decimal", "%3)", '<w:lvlRestart w:val="0"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  "word/document.xml": `<w:document ${W}><w:body>${item("Ports", 0)}${item("Fees", 1)}${item("Boats", 2)}${item("Tolls", 1)}${item("Ferries", 2)}${item("Barges", 2)}</w:body></w:document>`,
};
writeFileSync("list.docx", zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
JS
node write.mjs
soffice -env:UserInstallation="file://$here/profile" --headless --convert-to "txt:Text (encoded):UTF8" list.docx >/dev/null 2>&1
seen=$(sed 's/^\xEF\xBB\xBF//; s/[ \t][ \t]*/ /g; s/^ //' list.txt)
echo "$seen"
[ "$seen" = "I. Ports
I.1 Fees
1) Boats
I.2 Tolls
1) Ferries
2) Barges" ]
