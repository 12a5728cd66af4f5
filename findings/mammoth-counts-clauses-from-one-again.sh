#!/bin/sh
# A good guess: mammoth, which turns a Word file into HTML, keeps the numbers of clauses as Word prints them: a list that goes on behind a paragraph goes on
# in the HTML (<ol start="3">), and "(a)" is a letter there (type="a"), or the number stands as words before the clause.
# What happens: every list begins at 1 again behind each paragraph, table or heading between its items, and every level is counted in figures: clause 3 of the
# file is 1 on the page and "(a)" is 1. No message says so. The file says all of it: the items have one list (w:numId), of which the
# third is number 3 for Word and for LibreOffice.
# Matters where statements are put on the web from Word files and people cite "paragraph 3(a)": the page has no such paragraph.
# Seen with mammoth 1.13.0, docx 9.15.2 to make the file, LibreOffice 7.4.7 to tell its numbers.
# Source: ISO/IEC 29500-1, 17.9 (numbering); HTML standard, 4.4.5 (start, type).
# Needs: node, npm, soffice. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mammoth@1.13.0 docx@9.15.2
cat > read.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, LevelFormat, Packer, Paragraph } from "docx";
import mammoth from "mammoth";
const levels = [
  { level: 0, format: LevelFormat.DECIMAL, text: "%1." },
  { level: 1, format: LevelFormat.LOWER_LETTER, text: "(%2)" },
];
const item = (text, level) => new Paragraph({ text, numbering: { reference: "clauses", level } });
const children = [item("States act.", 0), item("Ports pay.", 0), new Paragraph("The Chair explained this."), item("Ships wait:", 0), item("by day,", 1)];
const buffer = await Packer.toBuffer(new Document({ numbering: { config: [{ reference: "clauses", levels }] }, sections: [{ children }] }));
writeFileSync("clauses.docx", buffer);
const { value, messages } = await mammoth.convertToHtml({ buffer });
console.log(value);
const asSeen = /<\/ol><p>The Chair explained this\.<\/p><ol><li>Ships wait:<ol><li>by day,/.test(value) && messages.length === 0;
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
soffice "-env:UserInstallation=file://$here/profile" --headless --convert-to txt:Text clauses.docx >/dev/null 2>&1
tr -d '\357\273\277\r' < clauses.txt
grep -q '3\..*Ships wait' clauses.txt && grep -q '(a).*by day' clauses.txt
