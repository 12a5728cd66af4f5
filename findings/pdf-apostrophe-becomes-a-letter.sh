#!/bin/sh
# A good guess: text printed to PDF by Chromium is read back by pdf.js as it stands on the page; ’ (U+2019) stays ’.
# What happens: in a font that draws U+2019 and U+02BC with one glyph (Source Serif 4), the PDF maps the glyph to ʼ
# (U+02BC, a letter) and corrects it by /ActualText. pdf.js does not read /ActualText in getTextContent: every
# apostrophe and closing single quotation mark becomes a letter, in an item of its own. Poppler reads ’.
# Matters where words are cut or compared: "states’" is one word and a mark, "statesʼ" one word of seven letters.
# Seen with pdfjs-dist 5.4.149, Chromium of Debian, @fontsource-variable/source-serif-4 5.3.1.
# Source: PDF 32000-1, 14.9.4 (replacement text); getTextContent in pdf.js, src/core/evaluator.js.
# Needs: node, npm, chromium, pdftotext. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfjs-dist@5.4.149 @fontsource-variable/source-serif-4@5.3.1
font=node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2
cat > page.html <<HTML
<!doctype html><html lang="en"><meta charset="utf-8"><style>
@font-face{font-family:S;src:url(data:font/woff2;base64,$(base64 -w0 "$font"))}
p{font:16px S}</style><p>the states’ rights</p></html>
HTML
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --virtual-time-budget=3000 \
  --print-to-pdf="$here/page.pdf" "file://$here/page.html" >/dev/null 2>&1
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
const pdf = await getDocument({ data: new Uint8Array(readFileSync("page.pdf")), verbosity: 0 }).promise;
const { items } = await (await pdf.getPage(1)).getTextContent();
console.log(items.map(({ str }) => str).join(""));
JS
printed="the states’ rights"
poppler=$(pdftotext page.pdf - | head -1)
pdfjs=$(node read.mjs | head -1)
echo "on the page: $printed"
echo "pdftotext:   $poppler"
echo "pdf.js:      $pdfjs"
[ "$poppler" = "$printed" ] && [ "$pdfjs" = "the statesʼ rights" ]
