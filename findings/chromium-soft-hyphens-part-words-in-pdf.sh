#!/bin/sh
# A good guess: a soft hyphen that no line was broken at is not seen on paper, and so is not in the text of a PDF that Chromium prints. One that
# a line was broken at is a hyphen that readers know to take away.
# What happens: every soft hyphen of the page is in the PDF, as a letter without width. pdftotext writes them all ("inter(U+00AD)national"), so that
# a search for the word fails; where a line was broken it writes two signs, U+00AD and U+2010, which are no sign that it joins words at. pdf.js
# leaves them out, but takes the gap that some of them leave for a space: "inter national", "coop erates".
# Matters for official pages that come with soft hyphens (as several systems for websites write them) and are kept as PDF: words cannot be found, counted or compared.
# Seen with Chromium 156 and poppler 22.12 of Debian, pdfjs-dist 5.4.624.
# Source: seen in the output; CSS Text 3, 5.3 (hyphens: manual); Unicode Standard Annex 14, 5.4 (use of soft hyphen).
# Needs: node, npm, chromium, pdftotext. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact pdfjs-dist@5.4.624
cat > page.html <<'HTML'
<!doctype html><html lang="en"><meta charset="utf-8"><style>@page{size:8cm 12cm;margin:1cm}p{font:14px serif}</style>
<p>The Unit&shy;ed States pro&shy;tects un&shy;ac&shy;com&shy;pa&shy;nied chil&shy;dren, and its gov&shy;ern&shy;ment co&shy;op&shy;er&shy;ates with in&shy;ter&shy;na&shy;tion&shy;al or&shy;gan&shy;i&shy;za&shy;tions.</p></html>
HTML
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf=page.pdf page.html >/dev/null 2>&1
pdftotext page.pdf poppler.txt
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
const { promise } = getDocument({ data: new Uint8Array(readFileSync("page.pdf")), verbosity: 0 });
const { items } = await (await (await promise).getPage(1)).getTextContent();
const named = (text) => text.trim().replace(/\u00AD/g, "(U+00AD)").replace(/\u2010/g, "(U+2010)").replace(/\s*\n\s*/g, " / ");
const poppler = named(readFileSync("poppler.txt", "utf8"));
const pdfjs = named(items.map(({ str, hasEOL }) => str + (hasEOL ? "\n" : "")).join(""));
console.log(`poppler: ${poppler}\npdf.js:  ${pdfjs}`);
const asSeen =
  poppler.includes("in(U+00AD)ter(U+00AD)na(U+00AD)tion(U+00AD)al") &&
  poppler.includes("(U+00AD)(U+2010) / ") &&
  pdfjs.includes("inter national") &&
  pdfjs.includes("coop erates") &&
  !pdfjs.includes("U+00AD");
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
