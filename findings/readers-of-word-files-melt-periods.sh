#!/bin/sh
# A good guess: a program that takes the text out of a Word file has every sign that Word prints. A hyphen that does not break (Ctrl+Shift+_,
# which careful writers put between years and in symbols of documents) is a hyphen; "≥" put in by Insert > Symbol is "≥".
# What happens: officeparser and word-extractor leave both out and put nothing in their place. Word keeps them as elements (w:noBreakHyphen,
# w:sym) and not as characters. "2013-2016" becomes the number 20132016, "A/68/L.5-A/68/L.9" one symbol, and "≥ 5 million" is 5 million.
# mammoth gives all of them (the hyphen as U+2011).
# A comparison of such a text with a later version tells a period as a new figure; a search for 2016 does not find the paper.
# Seen with officeparser 8.1.1, word-extractor 1.0.4, mammoth 1.13.0, fflate 0.8.2.
# Source: ECMA-376 Part 1, 17.3.3.18 (noBreakHyphen) and 17.3.3.30 (sym); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact officeparser@8.1.1 word-extractor@1.0.4 mammoth@1.13.0 fflate@0.8.2
cat > read.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import * as officeparser from "officeparser";
import WordExtractor from "word-extractor";
const NS = "http://schemas.openxmlformats.org";
const W = `xmlns:w="${NS}/wordprocessingml/2006/main"`;
const words = (text) => `<w:t xml:space="preserve">${text}</w:t>`;
const paragraph = (inner) => `<w:p><w:r>${inner}</w:r></w:p>`;
const body = [
  paragraph(`${words("In 2013")}<w:noBreakHyphen/>${words("2016 the ports paid.")}`),
  paragraph(`${words("See A/68/L.5")}<w:noBreakHyphen/>${words("A/68/L.9.")}`),
  paragraph(`${words("Pay ")}<w:sym w:font="Symbol" w:char="F0B3"/>${words(" 5 million.")}`),
].join("");
const kind = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const parts = {
  "[Content_Types].xml": `<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${kind}.document.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="a" Type="${NS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
};
writeFileSync("ports.docx", zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]))));
const textOf = (node) => [node.text ?? "", ...(node.content ?? []).map(textOf)].filter(Boolean).join("\n");
const read = {
  officeparser: textOf(await officeparser.parseOffice("ports.docx")),
  "word-extractor": (await new WordExtractor().extract("ports.docx")).getBody(),
  mammoth: (await mammoth.extractRawText({ path: "ports.docx" })).value,
};
for (const [name, text] of Object.entries(read)) console.log(`${name}: ${JSON.stringify(text.replace(/\n+/g, " / "))}`);
const melts = (text) => /In 20132016/.test(text) && /L\.5A\/68/.test(text) && /Pay +5 million/.test(text);
const asSeen = melts(read.officeparser) && melts(read["word-extractor"]) && /2013\u20112016/.test(read.mammoth) && /Pay ≥ 5/.test(read.mammoth);
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
