#!/bin/sh
# A good guess: a Spanish PDF set by TeX with its own fonts, where í is a dotless i with an acute accent drawn over it, gives
# "Artículo" when its text is taken: one letter, at the latest after Unicode normalization (NFC).
# What happens: neither reader gives it, and each fails in a way of its own. pdf.js hands the accent over as a spacing
# character beside the letter ("´" U+00B4, "ı" U+0131). Poppler puts the accent on the letter as a combining mark, but leaves
# the letter dotless: "ı" U+0131 with U+0301, which NFC does not compose, as Unicode has no such character to compose to.
# No search for "Artículo" finds either, and a comparison with the same words from Word tells every such word as changed.
# Matters for laws and papers of offices that publish from LaTeX: Spanish, Portuguese, Italian, Czech.
# Seen with pdfjs-dist 5.4.149 and pdftotext 22.12.0 (poppler-utils of Debian).
# Source: PDF 32000-1, 9.10 (extraction of text); Unicode Standard, section 7.1 (dotless i with accents); UAX 15.
# Needs: node, npm, pdftotext. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfjs-dist@5.4.149
cat > write.mjs <<'JS'
import { writeFileSync } from "node:fs";
// The pieces as TeX places them: the accent in the middle over the letter, each with its own position.
const content = String.raw`BT /F 12 Tf 72 700 Td (Art) Tj ET
BT /F 12 Tf 87 700 Td (\302) Tj ET
BT /F 12 Tf 87.3 700 Td (\365culo 3) Tj ET`;
const objects = [
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Type /Encoding /Differences [194 /acute 245 /dotlessi] >> >>",
];
let pdf = "%PDF-1.4\n";
const starts = objects.map((body, index) => {
  const start = pdf.length;
  pdf += `${index + 1} 0 obj\n${body}\nendobj\n`;
  return start;
});
const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
const end = pdf.length;
pdf += `xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${table}`;
pdf += `trailer << /Size ${starts.length + 1} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`;
writeFileSync("page.pdf", pdf, "latin1");
JS
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
const pdf = await getDocument({ data: new Uint8Array(readFileSync("page.pdf")), verbosity: 0 }).promise;
const { items } = await (await pdf.getPage(1)).getTextContent();
console.log(items.map(({ str }) => str).join("").normalize("NFC"));
JS
cat > codes.mjs <<'JS'
// Letters beyond ASCII by their numbers, so that what looks alike is told apart.
const text = process.argv[2].normalize("NFC");
console.log([...text].map((sign) => (sign.codePointAt(0) < 128 ? sign : `<${sign.codePointAt(0).toString(16)}>`)).join(""));
JS
node write.mjs
poppler=$(node codes.mjs "$(pdftotext page.pdf - | head -1)")
pdfjs=$(node codes.mjs "$(node read.mjs 2>/dev/null | tail -1)")
echo "expected:  $(node codes.mjs "Artículo 3")"
echo "pdftotext: $poppler"
echo "pdf.js:    $pdfjs"
[ "$poppler" = "Art<131><301>culo 3" ]
[ "$pdfjs" = "Art<b4><131>culo 3" ]
