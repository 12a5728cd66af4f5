#!/bin/sh
# pdf.js reads the glyphs of a stretch whose replacement text stands beside it, and neither getTextContent() nor getOperatorList() nor
# getStructTree() gives that text.
#
# A good guess: /ActualText (ISO 32000-1, 14.9.4) is what a reader should extract in place of the marked stretch. Chromium writes it around each
# glyph that its font does not have (Chinese without a Chinese font: glyph 0 throughout), and others for ligatures and hyphens. Poppler's
# pdftotext does extract it.
# What happens: of a property list pdf.js keeps only the MCID; ActualText is dropped before the operator list is made. The words that are
# printed as boxes but named in the file are read as NUL or as whatever glyph stands there.
# Seen with pdfjs-dist 5.6.205 on Node 20.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --omit=optional pdfjs-dist@5.6.205 >/dev/null 2>&1
cat > read.mjs <<'JS'
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= class {};
const { getDocument, OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
const words = "BT /F1 12 Tf 50 700 Td /Span <</ActualText <FEFF6C34>>> BDC (?) Tj EMC ( is water) Tj ET";
const objects = [
  "<</Type/Catalog/Pages 2 0 R>>",
  "<</Type/Pages/Count 1/Kids[4 0 R]>>",
  "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>",
  `<</Length ${words.length}>>\nstream\n${words}\nendstream`,
];
let file = "%PDF-1.7\n";
const places = objects.map((body, at) => {
  const place = file.length;
  file += `${at + 1} 0 obj\n${body}\nendobj\n`;
  return place;
});
const table = file.length;
file += `xref\n0 6\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")}`;
file += `trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
const pdf = await getDocument({ data: Uint8Array.from(file, (sign) => sign.charCodeAt(0)), verbosity: 0 }).promise;
const page = await pdf.getPage(1);
const { items } = await page.getTextContent({ includeMarkedContent: true });
const { fnArray, argsArray } = await page.getOperatorList();
const text = items.map((item) => item.str ?? "").join("");
const marked = argsArray[fnArray.indexOf(OPS.beginMarkedContentProps)];
console.log("replacement text in the file: 水 (U+6C34), drawn: ?");
console.log("getTextContent:", JSON.stringify(text));
console.log("operator of the stretch:", JSON.stringify(marked));
process.exit(text === "? is water" && !JSON.stringify([items, argsArray]).includes("水") ? 0 : 1);
JS
node read.mjs 2>/dev/null
