#!/bin/sh
# A good guess: LibreOffice turns a Word file into PDF with the numbers of captions that stand in it. "Table 2-1" (what Word's Insert Caption
# writes with "Include chapter number": a SEQ field with \s 1, which begins anew at each heading 1) is Table 2-1, as it is in
# the plain text and the HTML that the same program makes of the same file.
# What happens: in the PDF the tables are counted through the chapters: "Table 2-1" is "Table 2-3", and "Table 2-2" "Table 2-4". \s is
# not read, and the field is counted anew when pages are laid out. An annex that was taken out of a longer paper with its number as it was,
# "Map IV", is "Map I". The text keeps what Word had (and so, not shown below, do HTML and the saved DOCX; in the DOCX \s is gone, so
# that Word counts on as well when its fields are brought up to date). \r (a start that is given) is read.
# Matters for reports that are cited by such numbers: the PDF and the Word file of one version speak of different tables under one name.
# Seen with LibreOffice 7.4.7 of Debian (package libreoffice-writer), poppler-utils 22.12, fflate 0.8.2.
# Source: ECMA-376 Part 1, 17.16.5.56 (SEQ, switch \s); the rest seen in the output.
# Needs: node, npm, soffice, pdftotext. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact fflate@0.8.2
cat > write.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
const NS = "http://schemas.openxmlformats.org";
const W = `xmlns:w="${NS}/wordprocessingml/2006/main"`;
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const run = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const mark = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code, result) =>
  `${mark("begin")}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark("separate")}${run(result)}${mark("end")}`;
const paragraph = (inside, style = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;
const table = (chapter, number, words) =>
  paragraph(
    `${run("Table ")}${field("STYLEREF 1 \\s", chapter)}${run("-")}${field("SEQ Table \\* ARABIC \\s 1", number)}${run(` ${words}`)}`,
  );
const body = [
  paragraph(run("Ports"), "Heading1"),
  table(1, 1, "Ships"),
  table(1, 2, "Docks"),
  paragraph(run("Schools"), "Heading1"),
  table(2, 1, "Pupils"),
  table(2, 2, "Teachers"),
  paragraph(`${run("Map ")}${field("SEQ Map \\* ROMAN", "IV")}${run(" Borders")}`),
  paragraph(`${run("Box ")}${field("SEQ Box \\* ARABIC \\r 7", "7")}${run(" Terms")}`),
].join("");
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const parts = {
  "[Content_Types].xml": `<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="r1" Type="${NS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/_rels/document.xml.rels": `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="r1" Type="${NS}/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="r2" Type="${NS}/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
  "word/styles.xml": `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`,
  "word/numbering.xml": `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  "word/document.xml": `<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
};
const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)]);
writeFileSync("paper.docx", zipSync(Object.fromEntries(files)));
JS
node write.mjs
for format in pdf 'txt:Text (encoded):UTF8'; do
  soffice "-env:UserInstallation=file://$here/profile" --headless --convert-to "$format" paper.docx >/dev/null 2>&1
done
pdftotext -layout paper.pdf pages.txt
captions() { grep -E '^ *(Table|Map|Box)' "$1" | sed 's/^ *//;s/ *$//' | paste -sd ';' -; }
echo "text: $(captions paper.txt)"
echo "PDF:  $(captions pages.txt)"
[ "$(captions paper.txt)" = 'Table 1-1 Ships;Table 1-2 Docks;Table 2-1 Pupils;Table 2-2 Teachers;Map IV Borders;Box 7 Terms' ]
[ "$(captions pages.txt)" = 'Table 1-1 Ships;Table 1-2 Docks;Table 2-3 Pupils;Table 2-4 Teachers;Map I Borders;Box 7 Terms' ]
