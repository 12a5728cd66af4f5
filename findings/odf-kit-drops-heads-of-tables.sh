#!/bin/sh
# A good guess: odf-kit, which reads OpenDocument texts (ODT) into HTML and Markdown, gives the rows of a table and their cells as a word processor shows them, counts a list
# from the number that the file gives, and leaves a reviewer's remark out of the sentence it hangs on, or marks it.
# What happens: the rows that are heads (table:table-header-rows, which LibreOffice writes for every table whose head is repeated) are gone. Two equal cells side by side,
# which the format tells once with a count (table:number-columns-repeated), are one, so that what follows stands under another head: Mali's abstention becomes its vote
# against. Of equal rows (a row repeated) one is left. Two paragraphs of a cell, 7 and 8, are 78. A list that begins with 5 begins with 1. A remark is put into
# the word it hangs on, with its author and its date: "ReA. Reviewer2016-05-01T00:00:00Delete this!port". No error, no warning.
# Matters for tables of votes and duties: without their heads and with moved cells they say something else.
# Seen with odf-kit 0.13.5. Source: OpenDocument 1.3, part 3 (table:table-header-rows, table:number-columns-repeated, table:number-rows-repeated, text:start-value, office:annotation); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact odf-kit@0.13.5 fflate@0.8.2
cat > read.mjs <<'JS'
import { strToU8, zipSync } from "fflate";
import { odtToMarkdown } from "odf-kit/markdown";
import { odtToHtml } from "odf-kit/reader";
const oasis = "urn:oasis:names:tc:opendocument:xmlns";
const names = ["office", "text", "table", "style"].map((name) => `xmlns:${name}="${oasis}:${name}:1.0"`).join(" ");
const cell = (words, attributes = "") => `<table:table-cell ${attributes}>${words.map((word) => `<text:p>${word}</text:p>`).join("")}</table:table-cell>`;
const row = (cells, attributes = "") => `<table:table-row ${attributes}>${cells.join("")}</table:table-row>`;
const twice = (what) => `table:number-${what}-repeated="2"`;
const text = `<text:p>Re<office:annotation><dc:creator>A. Reviewer</dc:creator><dc:date>2016-05-01T00:00:00</dc:date><text:p>Delete this!</text:p></office:annotation>port.</text:p>
<text:list text:style-name="L1"><text:list-item text:start-value="5"><text:p>States shall act.</text:p></text:list-item></text:list>
<table:table><table:table-header-rows>${row(["State", "For", "Against", "Abstained"].map((head) => cell([head])))}</table:table-header-rows>
${row([cell(["Mali"]), cell(["0"], twice("columns")), cell(["1"])])}${row([cell(["Chad"]), cell(["7", "8"]), cell(["2"]), cell(["3"])])}${row([cell(["(not there)"])], twice("rows"))}</table:table>`;
const style = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>`;
const part = (name, content) => strToU8(`<?xml version="1.0"?><office:${name} ${names} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">${content}</office:${name}>`);
const odt = zipSync({
  mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
  "META-INF/manifest.xml": strToU8(
    `<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
  ),
  "content.xml": part("document-content", `<office:automatic-styles>${style}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`),
  "styles.xml": part("document-styles", "<office:styles/>"),
});
const html = odtToHtml(odt);
const markdown = odtToMarkdown(odt);
console.log(html.replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, ""));
console.log(markdown);
const headsGone = [html, markdown].every((read) => !/Against|Abstained/.test(read));
const moved = html.includes("<td>Mali</td><td>0</td><td>1</td></tr>") && /\| Mali \| 0 \| 1 \|/.test(markdown);
const joined = html.includes("<td>78</td>") && html.split("(not there)").length === 2;
const anew = /<ol><li>States/.test(html) && /^1\. States/m.test(markdown);
const remark = html.includes("ReA. Reviewer2016-05-01T00:00:00Delete this!port.");
process.exit(headsGone && moved && joined && anew && remark ? 0 : 1);
JS
node read.mjs
