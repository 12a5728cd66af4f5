#!/bin/sh
# A good guess: docx-merger makes one Word file of several; it renumbers what has numbers, so that the notes of the second paper are behind those of the first, and
# its clauses have the numbers they had, or count on. What it cannot carry over (remarks in the margin, say) is missing.
# What happens: the marks are carried over and the notes are not. A mark finds its note by a number within the file, and that number is taken by a note of the
# first paper: the mark behind "12.5 million" of the South leads to "Paid in full.", what the North says of its own sum, and "Pledged, not paid." is in no part of
# the file. Remarks in the margin do the same: the clause that the South objected to bears the North's "Agreed." Lists lose their numbers in all of the papers, the
# first one too: the lists are renamed, and the paragraphs still ask for the old name, so that "7. Ports shall open" is a plain paragraph. No error.
# Matters for compilations of answers and positions made of many files: each footnoted figure has a note, and it is another one's.
# Seen with docx-merger 1.2.2, docx 9.15.2 to make the files (those of LibreOffice 7.4.7 fare alike), mammoth 1.13.0 to read them.
# Source: seen in the output; dist/merge-bullets-numberings.js (w:num gets a new w:numId, w:numPr of the text does not); ECMA-376 Part 1, 17.11.14, 17.13.4.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact docx-merger@1.2.2 docx@9.15.2 mammoth@1.13.0
cat > merge.mjs <<'JS'
import { CommentRangeEnd, CommentRangeStart, CommentReference, Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from "docx";
import DocxMerger from "docx-merger";
import mammoth from "mammoth";
const paper = (name, note, remark, first) =>
  Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph(note)] } },
      comments: { children: [{ id: 0, author: "Office", children: [new Paragraph(remark)] }] },
      numbering: { config: [{ reference: "clauses", levels: [{ level: 0, format: "decimal", text: "%1.", start: first }] }] },
      sections: [
        {
          children: [
            new Paragraph({ children: [new TextRun(`Fund of the ${name}: 12.5 million`), new FootnoteReferenceRun(1)] }),
            new Paragraph({
              children: [new CommentRangeStart(0), new TextRun(`The ${name} shall pay.`), new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] })],
            }),
            new Paragraph({ numbering: { reference: "clauses", level: 0 }, text: `Clause of the ${name}.` }),
          ],
        },
      ],
    }),
  );
const read = async (buffer) => (await mammoth.convertToHtml({ buffer }, { styleMap: ["comment-reference => sup"] })).value.replace(/ id="[^"]*"/g, "");
const north = await paper("North", "Paid in full.", "Agreed.", 1);
const south = await paper("South", "Pledged, not paid.", "Objected to.", 7);
const merged = await new Promise((done) => new DocxMerger({}, [north, south].map((file) => file.toString("binary"))).save("nodebuffer", done));
const [alone, together] = [await read(south), await read(merged)];
console.log("The South alone:", alone);
console.log("Merged:", together);
const count = (text, words) => text.split(words).length - 1;
process.exit(
  alone.includes("Pledged, not paid.") &&
    alone.includes("Objected to.") &&
    alone.includes("<li>Clause of the South.</li>") &&
    count(together, "Paid in full.") === 2 &&
    count(together, "Agreed.") === 2 &&
    !/Pledged|Objected/.test(together) &&
    together.includes("<p>Clause of the North.</p>") &&
    together.includes("<p>Clause of the South.</p>")
    ? 0
    : 1,
);
JS
node merge.mjs
