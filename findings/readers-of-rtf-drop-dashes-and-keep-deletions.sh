#!/bin/sh
# A good guess: a program that takes the text out of RTF has the dashes and the hyphens that do not break, which RTF writes as control words and
# symbols of its own (\endash, \emdash, \_), and, like readers of Word files, leaves out words that are marked as deleted (\deleted).
# What happens: officeparser and rtf-parser (with rtf2text and rtf-to-html, which are built on it) do not know \endash and \emdash and drop them:
# "2013–2016" is the number 20132016, "5–7 million" is 57 million. Deleted words stand among the others: "States shall not
# detain" where "not" was struck. officeparser makes "_" of a hyphen that does not break; rtf-parser takes the letters behind it for a
# part of its name and loses them: "the mid‑term review" is "the mid‑review". It drops curly quotation marks, too; officeparser has them.
# LibreOffice, Word and WordPad write dashes so. A comparison of such a text with another version tells figures that nobody wrote.
# Seen with officeparser 8.1.1, rtf-parser 1.3.3.
# Source: Rich Text Format Specification 1.9.1, "Special Characters" and "Track Changes (Revision Marks)"; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact officeparser@8.1.1 rtf-parser@1.3.3
cat > read.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { parseOffice } from "officeparser";
import rtfParser from "rtf-parser";
const rtf = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times New Roman;}}{\*\revtbl{Unknown;}{A. Reader;}}
\pard States shall {\deleted\revauthdel1\revdttmdel-1 not }detain.\par
\pard In 2013\endash 2016 they paid 5\endash 7 million.\par
\pard The \ldblquote mid\_term review\rdblquote  is due.\par }`;
writeFileSync("paper.rtf", rtf);
const parsed = await new Promise((done, fail) => rtfParser.string(rtf, (error, text) => (error ? fail(error) : done(text))));
const read = {
  officeparser: (await parseOffice("paper.rtf")).content.map((block) => block.text),
  "rtf-parser": parsed.content.map((block) => block.content.map((span) => span.value).join("")),
};
console.log(read);
const alike = (lines) => /shall not detain/.test(lines[0]) && lines[1].trim() === "In 20132016 they paid 57 million.";
const asSeen =
  alike(read.officeparser) &&
  alike(read["rtf-parser"]) &&
  /“mid_term review” is/.test(read.officeparser[2]) &&
  /The mid\u2011review is/.test(read["rtf-parser"][2]);
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
