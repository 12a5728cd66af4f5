#!/bin/sh
# unpdf's getOperatorList() ends silently after the first embedded or standard font on Node 20, while getTextContent() of the same page is whole.
#
# A good guess: unpdf bundles pdf.js for servers, so both ways of reading a page work on every Node that it supports; an operator
# list that cannot be made is an error.
# What happens: the bundle calls ArrayBuffer.prototype.transferToFixedLength, which Node has from 21 on. pdf.js catches the TypeError, warns (only at
# verbosity 1), and resolves with the operators it had: the list stops before the first showText. The pdfjs-dist legacy build of the very
# same version is whole.
# Seen with unpdf 1.7.0 (pdf.js 5.6.205) on Node 20.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --omit=optional unpdf@1.7.0 pdfjs-dist@5.6.205 >/dev/null 2>&1
cat > read.mjs <<'JS'
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= class {};
const words = "BT /F1 12 Tf 50 700 Td (States should act) Tj ET";
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
const bytes = () => Uint8Array.from(file, (sign) => sign.charCodeAt(0));
const { pathToFileURL } = await import("node:url");
const { createRequire } = await import("node:module");
const { dirname, join } = await import("node:path");
const legacy = pathToFileURL(createRequire(import.meta.url).resolve("pdfjs-dist/legacy/build/pdf.mjs")).href;
const fonts = join(dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")), "standard_fonts/");
const shown = {};
for (const [name, address] of [["unpdf", "unpdf/pdfjs"], ["pdfjs-dist legacy", legacy]]) {
  const { getDocument, OPS } = await import(address);
  const options = name === "unpdf" ? {} : { standardFontDataUrl: fonts };
  const page = await (await getDocument({ data: bytes(), verbosity: 0, ...options }).promise).getPage(1);
  const { items } = await page.getTextContent();
  const { fnArray } = await page.getOperatorList();
  shown[name] = fnArray.includes(OPS.showText);
  console.log(`${name}: text "${items.map(({ str }) => str).join("")}", operators ${fnArray.length}, showText ${shown[name]}`);
}
process.exit(shown.unpdf === false && shown["pdfjs-dist legacy"] === true ? 0 : 1);
JS
node read.mjs 2>/dev/null
