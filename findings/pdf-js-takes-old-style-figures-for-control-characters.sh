#!/bin/sh
# A good guess: pdf.js, where a font says of a character only how its drawing is called, reads "three.oldstyle" as 3: by the rules for such names what
# follows the full stop is a form of the same character. Old-style figures and small capitals are set in many books and reports so (LaTeX, InDesign).
# What happens: a name that is not in its list as a whole is given up, and the number of the character in the font is answered as if it were Unicode:
# 131 is U+0083, a control character that nothing shows. "November 3, 2013" is "November , " for whoever looks at it, and the number of characters is
# still right. Poppler reads the figures; pdf.js knows "f_i" and shows the page itself as it is printed.
# Matters for everyone who searches, quotes or compares what pdf.js takes out of papers: years, days and sums are missing, and nothing says so.
# Seen with pdfjs-dist 5.6.205 and pdftotext 22.12.0 (poppler-utils of Debian).
# Source: Adobe Glyph List Specification, section 2, step 1 ("drop all the characters … following the first … FULL STOP"); _simpleFontToUnicode in pdf.js.
# Needs: node 20, npm, pdftotext. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --omit=optional --save-exact pdfjs-dist@5.6.205
cat > write.mjs <<'JS'
import fs from "node:fs";
const page = "BT /F1 12 Tf 60 700 Td (November ) Tj /F2 12 Tf (\\203) Tj /F1 12 Tf (, ) Tj /F2 12 Tf (\\202\\200\\201\\203) Tj ET";
const objects = [
  "<</Type/Catalog/Pages 2 0 R>>",
  "<</Type/Pages/Count 1/Kids[3 0 R]>>",
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>/Contents 4 0 R>>",
  `<</Length ${page.length}>>\nstream\n${page}\nendstream`,
  "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>",
  "<</Type/Font/Subtype/Type1/BaseFont/Serif-OsF/FirstChar 128/LastChar 131/Widths[500 500 500 500]/FontDescriptor 7 0 R/Encoding<</Type/Encoding/Differences[128/zero.oldstyle/one.oldstyle/two.oldstyle/three.oldstyle]>>>>",
  "<</Type/FontDescriptor/FontName/Serif-OsF/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>",
];
let pdf = "%PDF-1.4\n";
const offsets = objects.map((body, at) => {
  const offset = pdf.length;
  pdf += `${at + 1} 0 obj\n${body}\nendobj\n`;
  return `${String(offset).padStart(10, "0")} 00000 n \n`;
});
const table = pdf.length;
pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
fs.writeFileSync("day.pdf", Buffer.from(pdf, "latin1"));
JS
node write.mjs
poppler=$(pdftotext day.pdf - | head -1)
cat > read.mjs <<'JS'
import fs from "node:fs";
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] = class {};
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
const pdf = await getDocument({ data: new Uint8Array(fs.readFileSync("day.pdf")), verbosity: 0 }).promise;
const { items } = await (await pdf.getPage(1)).getTextContent();
console.log(JSON.stringify(items.map(({ str }) => str).join("")).replace(/[\x80-\x9f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`));
JS
engine=$(node read.mjs 2>/dev/null)
echo "pdftotext: $poppler"
echo "pdf.js:    $engine"
[ "$poppler" = "November 3, 2013" ]
[ "$engine" = '"November \u0083, \u0082\u0080\u0081\u0083"' ]
