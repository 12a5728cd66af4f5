#!/bin/sh
# A good guess: the text of a Word file made with html-docx-js, which Word opens and shows whole, is read by the usual readers of Word files; or a reader
# that cannot read it fails, or says that something is missing.
# What happens: all of the text is gone, and the file counts as read. Word is left to read the page itself: the file holds it as a whole (MHTML), and where its
# text should be there is one element that points at it (w:altChunk). officeparser, word-extractor and LibreOffice (converting to text) give an
# empty document without a word of warning and with exit status 0. mammoth gives an empty text, too, and at least one message.
# Exports of wikis, case files and ministries' answers are made in this way; in a file with a cover page of its own the cover is read and the answer is not.
# Seen with html-docx-js 0.3.1, officeparser 7.8.0, word-extractor 1.0.4, mammoth 1.13.0, LibreOffice 7.4.7.
# Source: ISO/IEC 29500-1, 17.17.2.1 (altChunk) and 11.3.1 (alternative format import parts).
# Needs: node, npm, soffice. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --omit=optional --save-exact html-docx-js@0.3.1 officeparser@7.8.0 word-extractor@1.0.4 mammoth@1.13.0
cat > read.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
const load = createRequire(import.meta.url);
const made = load("html-docx-js").asBlob("<!doctype html><html><body><h1>Dues</h1><p>Ports shall pay 5 million.</p></body></html>");
writeFileSync("dues.docx", Buffer.from(made.arrayBuffer ? await made.arrayBuffer() : made));
const office = load("officeparser");
const parse = office.parseOfficeAsync ?? office.OfficeParser?.parseOffice ?? office.parseOffice;
const parsed = await parse("dues.docx");
const Extractor = load("word-extractor");
const { value, messages } = await load("mammoth").extractRawText({ path: "dues.docx" });
const read = {
  officeparser: String(parsed?.toText?.() ?? parsed).trim(),
  "word-extractor": (await new Extractor().extract("dues.docx")).getBody().trim(),
  mammoth: value.trim(),
};
for (const [name, text] of Object.entries(read)) console.log(`${name}: ${JSON.stringify(text)}`);
console.log(`mammoth says: ${messages.map(({ message }) => message).join(" ")}`);
process.exit(Object.values(read).every((text) => text === "") && messages.length > 0 ? 0 : 1);
JS
node read.mjs
soffice "-env:UserInstallation=file://$here/profile" --headless --convert-to txt:Text dues.docx >/dev/null 2>&1
text=$(tr -d '\357\273\277\r\n ' < dues.txt)
echo "LibreOffice: \"$text\""
[ -z "$text" ]
