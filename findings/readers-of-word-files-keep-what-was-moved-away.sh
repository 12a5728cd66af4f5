#!/bin/sh
# A good guess: a program that takes the text out of a Word file with tracked changes reads it either as it would be with all of them
# accepted, or with all of them rejected. If a deletion is left out and an insertion is there, a tracked move is accepted as well.
# What happens: officeparser and word-extractor leave out deletions (w:delText) and keep insertions, but a passage that was moved
# stands in the text twice: at its old place and at its new one. Word writes what was moved away in w:t, not in w:delText, with
# w:moveFrom around it; who leaves out w:delText alone has left out what was deleted, and not what was moved. mammoth reads it once.
# A comparison of such a text with an earlier one shows a clause as repeated that the paper has once.
# Seen with officeparser 7.8.0, word-extractor 1.0.4, mammoth 1.13.0, fflate 0.8.2.
# Source: ECMA-376 Part 1, 17.13.5 (moveFrom is a revision like del, its runs are those of the text); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0 fflate@0.8.2
cat > read.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import * as officeparser from "officeparser";
import WordExtractor from "word-extractor";
const NS = "http://schemas.openxmlformats.org";
const W = `xmlns:w="${NS}/wordprocessingml/2006/main"`;
const by = 'w:author="A" w:date="2024-01-01T00:00:00Z"';
const run = (words, name = "t") => `<w:r><w:${name} xml:space="preserve">${words}</w:${name}></w:r>`;
const moved = (way, id) =>
  `<w:p><w:move${way}RangeStart w:id="${id}" ${by} w:name="m1"/><w:move${way} w:id="${id + 1}" ${by}>${run("Ports shall dredge.")}</w:move${way}><w:move${way}RangeEnd w:id="${id}"/></w:p>`;
const body = [
  moved("From", 1),
  `<w:p>${run("Pilots steer.")}</w:p>`,
  moved("To", 3),
  `<w:p><w:del w:id="5" ${by}>${run("old ", "delText")}</w:del><w:ins w:id="6" ${by}>${run("new ")}</w:ins>${run("plan")}</w:p>`,
].join("");
const part = (xml) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
writeFileSync(
  "moved.docx",
  zipSync({
    "[Content_Types].xml": part(
      `<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": part(
      `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="r1" Type="${NS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": part(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  }),
);
const parsed = await officeparser.parseOffice("moved.docx");
const read = {
  mammoth: (await mammoth.extractRawText({ path: "moved.docx" })).value,
  officeparser: typeof parsed === "string" ? parsed : parsed.toText(),
  "word-extractor": (await new WordExtractor().extract("moved.docx")).getBody(),
};
const times = {};
for (const [name, text] of Object.entries(read)) {
  times[name] = text.split("Ports shall dredge.").length - 1;
  console.log(`${name}: ${times[name]} × “Ports shall dredge.”, “old” ${text.includes("old") ? "read" : "left out"}, “new” ${text.includes("new") ? "read" : "left out"}`);
}
const accepted = Object.values(read).every((text) => text.includes("new plan") && !text.includes("old"));
process.exit(accepted && times.mammoth === 1 && times.officeparser === 2 && times["word-extractor"] === 2 ? 0 : 1);
JS
node read.mjs
