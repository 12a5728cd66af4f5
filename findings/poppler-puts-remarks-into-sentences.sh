#!/bin/sh
# A good guess: pdftotext gives the words of the pages. What reviewers have put on a PDF (comments) is left out, as its sticky notes are; or, as pdf.js does,
# all that was put on it later is left out, what was typed into a form without fields as well.
# What happens: a reviewer's text box is written into the line of the page that it stands beside, as if it were the author's: "The fund is 5 million. No, 7!".
# Nothing tells it from what was typed onto the page to fill it in ("Sum: 12 million"), which is written in the same way, even if the file draws neither
# and has only its /Contents. The sticky note beside it is left out. pdf.js's getTextContent() has neither box.
# Matters for drafts that went round for comments: two readers of one file give two texts, and one of them has the reviewer's words in the sentence.
# Seen with pdftotext 22.12.0 (Poppler, Debian 12), pdfjs-dist 5.6.205.
# Source: ISO 32000-1, 12.5.6.6 (free text annotations), 12.5.6.2 (what markup annotations are for).
# Needs: node, npm, pdftotext. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --omit=optional --save-exact pdfjs-dist@5.6.205
cat > make.mjs <<'JS'
import { writeFileSync } from "node:fs";
const words = "BT /F1 12 Tf 60 700 Td (Sum:) Tj ET BT /F1 12 Tf 60 660 Td (The fund is 5 million.) Tj ET";
const drawn = "BT /F1 12 Tf 2 4 Td (No, 7!) Tj ET";
const font = "/Resources<</Font<</F1 3 0 R>>>>";
const objects = [
  "<</Type/Catalog/Pages 2 0 R>>",
  "<</Type/Pages/Count 1/Kids[4 0 R]>>",
  "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${font}/Contents 5 0 R/Annots[6 0 R 7 0 R 9 0 R]>>`,
  `<</Length ${words.length}>>\nstream\n${words}\nendstream`,
  "<</Type/Annot/Subtype/FreeText/IT/FreeTextTypewriter/F 4/DA(/Helv 12 Tf 0 g)/BS<</W 0>>/Rect[100 696 300 712]/Contents(12 million)>>",
  "<</Type/Annot/Subtype/FreeText/F 4/DA(/Helv 12 Tf 0 g)/C[1 1 0]/Rect[190 656 390 676]/Contents(No, 7!)/T(Reviewer)/AP<</N 8 0 R>>>>",
  `<</Type/XObject/Subtype/Form/BBox[0 0 200 20]${font}/Length ${drawn.length}>>\nstream\n${drawn}\nendstream`,
  "<</Type/Annot/Subtype/Text/F 4/Rect[20 656 40 676]/Contents(A sticky note)>>",
];
let file = "%PDF-1.7\n";
const places = objects.map((body, at) => {
  const place = file.length;
  file += `${at + 1} 0 obj\n${body}\nendobj\n`;
  return `${String(place).padStart(10, "0")} 00000 n \n`;
});
const end = file.length;
file += `xref\n0 10\n0000000000 65535 f \n${places.join("")}trailer\n<</Size 10/Root 1 0 R>>\nstartxref\n${end}\n%%EOF\n`;
writeFileSync("draft.pdf", file);
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= class {};
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
const pdf = await getDocument({ data: new TextEncoder().encode(file), verbosity: 0 }).promise;
const { items } = await (await pdf.getPage(1)).getTextContent();
console.log(items.map(({ str }) => str).filter(Boolean).join(" | "));
JS
other=$(node make.mjs)
poppler=$(pdftotext -layout draft.pdf - | tr -s ' \n\f' ' ')
echo "pdftotext: $poppler"
echo "pdf.js:    $other"
case "$poppler" in *"Sum: 12 million The fund is 5 million. No, 7!"*) ;; *) exit 1 ;; esac
case "$poppler$other" in *sticky*) exit 1 ;; esac
case "$other" in *"12 million"* | *"No, 7!"*) exit 1 ;; esac
