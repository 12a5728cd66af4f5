#!/bin/sh
# A good guess: where a machine has no font for a script (a server without Chinese fonts, as the usual container images are), Chromium prints empty boxes,
# and what is read from the PDF is either all there, as the page has its words, or not there at all.
# What happens: all of it is there but the first character of each stretch of such words. All boxes are one drawing of the font (glyph 0); Chromium says
# beside each what it stands for (/ActualText), except for the first on its page's list, which it leaves to the font's own table, and
# that table may say nothing of glyph 0. "政府公布水价" (the government publishes water prices) begins with "府"; a heading "反对议案" (against
# the motion) becomes "对议案" (on the motion). pdf.js, which does not read /ActualText, has none of it.
# Matters where pages are kept as PDF by a headless browser: the file looks broken, its text looks whole and is not.
# Seen with Chromium 156 of Debian 12, Poppler 22.12.0, DejaVu Sans as the only font.
# Source: ISO 32000-1, 14.9.4 (replacement text) and 9.10.3 (ToUnicode); seen in the content of the page.
# Needs: chromium, pdftotext, fontconfig with DejaVu Sans. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
mkdir fonts cache
cp "$(fc-match -f '%{file}' 'DejaVu Sans:style=Book')" fonts/
cat > fonts.conf <<XML
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>$here/fonts</dir><cachedir>$here/cache</cachedir></fontconfig>
XML
cat > page.html <<'HTML'
<!doctype html><html lang="zh"><meta charset="utf-8"><title>x</title><h1>反对议案</h1><p>政府公布水价。</p></html>
HTML
FONTCONFIG_FILE="$here/fonts.conf" chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
  --print-to-pdf="$here/page.pdf" "file://$here/page.html" >/dev/null 2>&1
seen=$(pdftotext page.pdf - | tr -d '\f\000' | grep -v '^$' | tr '\n' '|')
echo "on the page: 反对议案|政府公布水价。|"
echo "in the PDF:  $seen"
[ "$seen" = "对议案|府公布水价。|" ]
