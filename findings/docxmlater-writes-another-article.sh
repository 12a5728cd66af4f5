#!/bin/sh
# A good guess: docxmlater, "production-ready" for reading and changing Word files, gives back a file that is opened and saved as it was, but for what it was asked to change;
# above all the words stay. The number that Word shows for a cross-reference is stored beside it as its result, and stays until the fields are updated.
# What happens: "Subject to Article 4.3, the meeting in Geneva in May 2017 adopts Annex II" is saved as "Subject to Article 1, the meeting in  in  adopts Annex II". A reference
# that is stored as a simple field (w:fldSimple) gets the result "1", whatever it was; the words of a smart tag (which Word 2003 and 2007 put around places and
# dates by itself) and those of a content control within a sentence (a date that was picked from a calendar) are gone.
# Asked for the text of the paragraph it gives neither of them, nor "Annex II", the result of a field of the longer form. No warning.
# Matters for contracts and positions that pass through a tool before they are sent: the article, the place and the date are what is lost.
# Seen with docxmlater 10.1.0. Source: ISO/IEC 29500-1, 17.16.19 (fldSimple: its content is the field's most recent result), 17.5.1.9 (smartTag) and 17.5.2 (sdt); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact docxmlater@10.1.0 fflate@0.8.2
cat > save.mjs <<'JS'
import { Document } from "docxmlater";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = (kind) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const sentence = [
  run("Subject to Article "),
  `<w:fldSimple w:instr=" REF _Ref1 \\r ">${run("4.3")}</w:fldSimple>`,
  run(", the meeting in "),
  `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="City">${run("Geneva")}</w:smartTag>`,
  run(" in "),
  `<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${run("May 2017")}</w:sdtContent></w:sdt>`,
  run(" adopts "),
  `${mark("begin")}<w:r><w:instrText xml:space="preserve"> REF _Ref2 \\r </w:instrText></w:r>${mark("separate")}${run("Annex II")}${mark("end")}`,
  run("."),
].join("");
const part = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const docx = zipSync({
  "[Content_Types].xml": part(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
  ),
  "_rels/.rels": part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
  "word/document.xml": part(`<w:document xmlns:w="${word}"><w:body><w:p>${sentence}</w:p><w:sectPr/></w:body></w:document>`),
});
const words = (file) => strFromU8(unzipSync(file)["word/document.xml"]).replace(/<w:instrText.*?<\/w:instrText>/g, "").replace(/<[^>]*>/g, "").trim();
const opened = await Document.loadFromBuffer(Buffer.from(docx));
const text = opened.getParagraphs()[0].getText();
const saved = words(await opened.toBuffer());
console.log("stored:  ", words(docx));
console.log("its text:", text);
console.log("saved:   ", saved);
const lost = saved === "Subject to Article 1, the meeting in  in  adopts Annex II." && text === "Subject to Article , the meeting in  in  adopts .";
process.exit(lost ? 0 : 1);
JS
node save.mjs
