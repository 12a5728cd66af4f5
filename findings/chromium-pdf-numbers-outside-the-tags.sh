#!/bin/sh
# A good guess: in the tagged PDF that Chromium prints (tags are on by default), all words of the page lie in the structure tree, or
# are marked as artifacts (ISO 32000-1, 14.8.2.2). The number of an item is tagged (Lbl), whether ::marker or ::before prints it.
# What happens: what a style sheet prints by ::before and ::after is in no tag and in no artifact either: it is drawn between the marked
# contents. Numbers by CSS counters ("§ 1", "Part 1."), as papers with hanging or continued numbers have them, are seen on
# the page and missing for everyone who reads by the tags: screen readers, and programs that take the tagged order.
# "Part 1. Duties" is the heading "Duties", and the items have no numbers; the list beside them with ::marker has.
# Seen with Chromium 156 of Debian, poppler-utils 22.12. Source: seen in the output (--export-tagged-pdf is the default).
# Needs: chromium, pdfinfo, pdftotext. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
cat > page.html <<'HTML'
<!doctype html><html lang="en"><meta charset="utf-8"><title>Orders</title><style>
h2 { counter-increment: part } h2::before { content: "Part " counter(part) ". " }
.own { list-style: none; counter-reset: duty } .own li { counter-increment: duty } .own li::before { content: "§ " counter(duty) " " }
</style><h2>Duties</h2><ol class="own"><li>Dredge the channel.</li><li>License the pilots.</li></ol><ol><li>Pay at the quay.</li></ol></html>
HTML
chromium --headless --no-sandbox --user-data-dir="$here/profile" --no-pdf-header-footer --print-to-pdf=page.pdf page.html >/dev/null 2>&1
echo "seen on the page:"
pdftotext page.pdf - | grep .
echo "read by the tags:"
pdfinfo -struct-text page.pdf | grep '"'
pdftotext page.pdf - | grep -q '§ 2 License'
pdftotext page.pdf - | grep -q 'Part 1. Duties'
pdfinfo -struct-text page.pdf > tags.txt
grep -q '"1. "' tags.txt
grep -q '"License the pilots."' tags.txt
! grep -q '§\|Part' tags.txt
