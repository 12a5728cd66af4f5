#!/bin/sh
# A good guess: easy-template-x, which fills the tags of a Word file with data, puts a text of several lines where its tag stands, with line breaks between the lines.
# What stands behind the tag in the same sentence stays behind it.
# What happens: what stands behind the tag comes after the first line, and the other lines follow: "States shall {duty} by {year}." with the duty "pay\nreport"
# says "States shall pay by 2016." and, in a new line, "report", which then has no date. It is so where tag and words are of one run, as they are where a person
# typed the sentence; with the tag in a run of its own (in bold, say) the same data come in their order. docx-templates and docxtemplater keep the order in both.
# Matters for positions that are filled in from a form: an answer of more than a line swaps the ends of its sentence with its own lines, without a warning.
# Seen with easy-template-x 7.2.8, docx-templates 4.15.0, docxtemplater 3.71.0. Source: seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact easy-template-x@7.2.8 docx-templates@4.15.0 docxtemplater@3.71.0 pizzip@3.2.0
cat > fill.mjs <<'JS'
import { createReport } from "docx-templates";
import Docxtemplater from "docxtemplater";
import { TemplateHandler } from "easy-template-x";
import PizZip from "pizzip";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const run = (text, properties = "") => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const file = (...runs) => {
  const zip = new PizZip();
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file("word/document.xml", `<w:document xmlns:w="${word}"><w:body><w:p>${runs.join("")}</w:p><w:sectPr/></w:body></w:document>`);
  return zip.generate({ type: "nodebuffer" });
};
const words = (docx) =>
  new PizZip(docx)
    .file("word/document.xml")
    .asText()
    .replace(/>\s+</g, "><")
    .replace(/<w:br\/>/g, " / ")
    .replace(/<[^>]*>/g, "");
const data = { duty: "pay\nreport", year: 2016 };
const docxtemplater = (template) => {
  const document = new Docxtemplater(new PizZip(template), { linebreaks: true });
  document.render(data);
  return document.getZip().generate({ type: "nodebuffer" });
};
const sentence = "States shall {duty} by {year}.";
const seen = {
  "easy-template-x, one run": words(await new TemplateHandler().process(file(run(sentence)), data)),
  "easy-template-x, the tag in bold": words(
    await new TemplateHandler().process(file(run("States shall "), run("{duty}", "<w:rPr><w:b/></w:rPr>"), run(" by {year}.")), data),
  ),
  "docx-templates": words(Buffer.from(await createReport({ template: file(run(sentence)), data, cmdDelimiter: ["{", "}"] }))),
  docxtemplater: words(docxtemplater(file(run(sentence)))),
};
console.log(seen);
const [mixed, ...ordered] = Object.values(seen);
const asWritten = ordered.every((text) => text === "States shall pay / report by 2016.");
process.exit(mixed === "States shall pay by 2016. / report" && asWritten ? 0 : 1);
JS
node fill.mjs
