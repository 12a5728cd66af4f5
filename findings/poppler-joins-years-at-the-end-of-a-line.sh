#!/bin/sh
# A good guess: pdftotext, which joins "govern-" and "ment" at the end of a line, leaves a hyphen between figures, symbols or capitals
# alone: no typesetter divides a number, so "2013-" above "2014" is "2013-2014", at worst with a line break in it.
# What happens: in its usual mode every hyphen at the end of a line goes and the lines are joined without a blank. "2013-2014" is the
# number 20132014, "68/4-68/9" the symbol 68/468/9, "U.S.-Mexico" is "U.S.Mexico", and "-" above "5 degrees" leaves 5 degrees, not -5.
# With -layout and with -raw the hyphens stay, and so do the line breaks; pdftohtml of the same package keeps the hyphens and joins the lines.
# Matters for periods, ranges of resolutions and negative figures of papers set in narrow columns: a search for "2014" finds nothing, and
# a comparison with the same paper as a web page tells a sum that nobody wrote.
# Seen with pdftotext and pdftohtml 22.12.0 (poppler-utils of Debian). Source: seen in the output; TextOutputDev of Poppler
# (a line that ends with a hyphen is "hyphenated", whatever stands before it).
# Needs: node, pdftotext, pdftohtml. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
cat > write.mjs <<'JS'
import { writeFileSync } from "node:fs";
const lines = ["Lamps were paid for in 2013-", "2014 under 68/4-", "68/9 at the U.S.-", "Mexico border, at -", "5 degrees."];
const content = `BT /F 12 Tf 72 700 Td ${lines.map((line) => `(${line}) Tj 0 -14 Td`).join(" ")} ET`;
const objects = [
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
];
let file = "%PDF-1.4\n";
const places = objects.map((body, at) => {
  const place = file.length;
  file += `${at + 1} 0 obj\n${body}\nendobj\n`;
  return place;
});
const table = file.length;
const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
writeFileSync("lamps.pdf", file, "latin1");
JS
node write.mjs
pdftotext lamps.pdf usual.txt
pdftotext -raw lamps.pdf raw.txt
pdftohtml -stdout -i -noframes lamps.pdf | sed 's/<[^>]*>//g; s/&#160;/ /g' | grep Lamps > html.txt
echo "usual:"; cat usual.txt
echo "-raw:"; cat raw.txt
echo "pdftohtml:"; cat html.txt
grep -q 'in 20132014 under 68/468/9 at the U.S.Mexico border, at 5 degrees' usual.txt
grep -q '2013-$' raw.txt
grep -q '2013-2014 under 68/4-68/9 at the U.S.-Mexico border, at -5 degrees' html.txt
