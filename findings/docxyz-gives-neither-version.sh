#!/bin/sh
# A good guess: docxyz, a port of python-docx to JavaScript, gives of a paragraph with tracked changes the text before them or the text after them, and the words of links,
# references and controls as Word shows them.
# What happens: it gives neither. What was deleted is left out, and so is what was put in for it: "States shall ban [lamps -> harbours]" is "States shall ban ." Where "not" was put in,
# the duty is told without it. Words that are not directly in the paragraph are passed over: the result of a reference that is stored as a simple field ("Article 4.3" is
# "Article "), a place in a smart tag, a date from a calendar (a content control). A protected hyphen is dropped: 2013-2016 is 20132016. docxyz says
# nothing of it. mammoth, for comparison, gives the text with the changes accepted, and drops only the simple field, too.
# Matters for drafts under discussion, all of which carry changes: what is read is a third text that nobody wrote.
# Seen with docxyz 0.2.4, mammoth 1.13.0. Source: ISO/IEC 29500-1, 17.13.5.18 (inserted run content), 17.16.19 (fldSimple), 17.5.1.9 (smartTag), 17.5.2 (sdt), 17.3.3.18 (noBreakHyphen); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact docxyz@0.2.4 mammoth@1.13.0 fflate@0.8.2
cat > read.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
const { Document } = createRequire(import.meta.url)("docxyz");
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...parts) => `<w:p>${parts.join("")}</w:p>`;
const by = 'w:id="1" w:author="Office" w:date="2016-01-01T00:00:00Z"';
const deleted = (text) => `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const inserted = (text) => `<w:ins ${by}>${run(text)}</w:ins>`;
const body = [
  paragraph(run("States shall ban "), deleted("lamps"), inserted("harbours"), run(".")),
  paragraph(run("States shall "), inserted("not "), run("wait.")),
  paragraph(run("See Article "), `<w:fldSimple w:instr=" REF a ">${run("4.3")}</w:fldSimple>`, run(" of "), `<w:smartTag w:uri="u" w:element="City">${run("Geneva")}</w:smartTag>`, run(", "), `<w:sdt><w:sdtContent>${run("May 2017")}</w:sdtContent></w:sdt>`, run(".")),
  paragraph(run("2013"), "<w:r><w:noBreakHyphen/></w:r>", run("2016")),
].join("");
const part = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`);
const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
writeFileSync(
  "draft.docx",
  zipSync({
    "[Content_Types].xml": part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    "_rels/.rels": part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": part(`<w:document xmlns:w="${word}"><w:body>${body}<w:sectPr/></w:body></w:document>`),
  }),
);
const read = new Document("draft.docx").paragraphs.map(({ text }) => text);
const { value } = await mammoth.extractRawText({ path: "draft.docx" });
console.log("docxyz: ", read.join(" | "));
console.log("mammoth:", value.split(/\n+/).filter(Boolean).join(" | "));
const neither = read.join("|") === "States shall ban .|States shall wait.|See Article  of , .|20132016";
process.exit(neither && value.includes("ban harbours.") && value.includes("shall not wait.") && value.includes("Article  of Geneva, May 2017.") ? 0 : 1);
JS
node read.mjs
