#!/bin/sh
# A good guess: Arabic that Chromium prints to PDF is read back by pdftotext as it was written. The PDF says what its glyphs are twice: the
# ligature of lam and alef is U+FEFB in the font's ToUnicode map, and U+0644 U+0627 (lam, alef) in /ActualText.
# What happens: pdftotext writes the two letters in the wrong order, alef before lam, in each of its modes: "دولار" (dollar) becomes "دوالر",
# "بلا" (without) becomes "بال" (mind). The words around are right, so nobody who does not read Arabic sees it. The PDF of
# LibreOffice is read so too. pdf.js answers the one sign U+FEFB, which NFKC makes the right two letters.
# A search for the word finds nothing, and a comparison with the page it was printed from shows words as changed.
# Seen with Chromium 156 and poppler-utils 22.12 of Debian. Source: seen in the output; what stands in /ActualText is taken for letters
# in the order of their places on the page, and turned around with the line.
# Needs: chromium, pdftotext, iconv, od. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
cat > page.html <<'HTML'
<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>Words</title><p>دولار</p><p>بلا</p><p>كتاب</p></html>
HTML
chromium --headless --no-sandbox --user-data-dir="$here/profile" --no-pdf-header-footer --print-to-pdf=page.pdf page.html >/dev/null 2>&1
words_of() { pdftotext "$@" page.pdf - | iconv -t UTF-16BE | od -An -v -tx2 --endian=big -w2 | tr -d ' ' | grep -E '^06' | tr '\n' ' '; }
echo "written:    062f 0648 0644 0627 0631 | 0628 0644 0627 | 0643 062a 0627 0628"
read_back=""
for mode in "" -raw -layout; do
  found=$(words_of $mode)
  echo "pdftotext $mode: $found"
  read_back="$read_back$found;"
done
# dollar with its letters turned, "without" with its letters turned, and a word without the ligature as it was written
turned="062f 0648 0627 0644 0631 0628 0627 0644 0643 062a 0627 0628 ;"
[ "$read_back" = "$turned$turned$turned" ]
