#!/bin/sh
# A good guess: @thasmorato/docx-parser gives the words of a Word file with a blank where the file has one. Word stores a word in pieces ("runs") wherever a part of it
# was typed later, is in bold or raised, or was checked in another language, so that a reader has to put runs together as they are.
# What happens: between any two runs it puts a blank. "shall not" with a later typed t is "shall no t", 2016 is "20 16", "EUR 100 million" is "EUR 1 0 0 million", Article 4(a)
# "Article 4 (a)". Deleted words of tracked changes stay in their sentence, unmarked and beside the inserted ones: "shall not now act". The code of a cross-reference is
# read as words ("See REF _Ref1 \r 4.2"), a protected hyphen is a blank ("2013 2016"), and the words of each table come twice, once cell by cell as paragraphs and once as rows.
# Matters for positions that are searched or compared: "not" and the years are not found, though every reader sees them in Word.
# Seen with @thasmorato/docx-parser 1.4.0. Source: ISO/IEC 29500-1, 17.3.2.25 (run), 17.13.5.14 (deleted run content), 17.3.3.18 (noBreakHyphen), 17.16.23 (field codes); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @thasmorato/docx-parser@1.4.0 fflate@0.8.2
cat > read.mjs <<'JS'
import { extractText } from "@thasmorato/docx-parser";
import { strToU8, zipSync } from "fflate";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs) => `<w:p>${runs.join("")}</w:p>`;
const change = 'w:id="1" w:author="Office" w:date="2016-01-01T00:00:00Z"';
const mark = (kind) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const body = [
  paragraph(run("States shall no"), run("t act by 20"), run("16.")),
  paragraph(run("EUR 1"), run("0"), run("0 million, Article 4"), run("(a)")),
  paragraph(run("States shall "), `<w:del ${change}><w:r><w:delText xml:space="preserve">not </w:delText></w:r></w:del><w:ins ${change}>${run("now ")}</w:ins>`, run("act.")),
  paragraph(run("See "), mark("begin"), '<w:r><w:instrText xml:space="preserve"> REF _Ref1 \\r </w:instrText></w:r>', mark("separate"), run("4.2"), mark("end")),
  paragraph(run("2013"), "<w:r><w:noBreakHyphen/></w:r>", run("2016")),
  `<w:tbl><w:tr>${["Chad", "57"].map((text) => `<w:tc>${paragraph(run(text))}</w:tc>`).join("")}</w:tr></w:tbl>`,
].join("");
const part = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const docx = zipSync({
  "[Content_Types].xml": part(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  ),
  "_rels/.rels": part(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
  "word/document.xml": part(`<w:document xmlns:w="${word}"><w:body>${body}<w:p/><w:sectPr/></w:body></w:document>`),
});
const text = await extractText(Buffer.from(docx));
console.log(text);
const expected = ["shall no t act by 20 16.", "EUR 1 0 0 million, Article 4 (a)", "States shall not now act.", "See REF _Ref1 \\r 4.2", "2013 2016"];
process.exit(expected.every((words) => text.includes(words)) && text.split("Chad").length === 3 ? 0 : 1);
JS
node read.mjs
