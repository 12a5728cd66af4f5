#!/bin/sh
# A good guess: LibreOffice Writer's own e-book export (EPUB, there since 6.0) holds all words of a text: its PDF, HTML and DOCX of the
# same file do, with the rows that head a table and the numbers of lists.
# What happens: rows that are marked to be repeated as the head of a table (table:table-header-rows; w:tblHeader of a Word file comes to
# the same) are not in the e-book at all: neither their words nor an empty row. "Dollars a night" above the figures is gone, and
# nothing says so. Items of numbered lists come as plain paragraphs without their numbers, headings as plain paragraphs.
# A comparison of such an e-book with the text it was made of shows a table without its units and a paper without positions.
# Seen with LibreOffice 7.4.7 of Debian (package libreoffice-writer; libepubgen 0.1.1).
# Source: seen in the output; the filter (writerperfect, source/writer/exp/xmltbli.cxx) knows table:table-row and no header rows.
# Needs: soffice, unzip. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
cat > fees.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style></office:automatic-styles>
<office:body><office:text>
<text:list text:style-name="L"><text:list-item><text:p>Pay at the quay.</text:p></text:list-item><text:list-item><text:p>Keep the receipt.</text:p></text:list-item></text:list>
<table:table table:name="T"><table:table-column table:number-columns-repeated="2"/>
<table:table-header-rows><table:table-row><table:table-cell><text:p>Berth</text:p></table:table-cell><table:table-cell><text:p>Dollars a night</text:p></table:table-cell></table:table-row></table:table-header-rows>
<table:table-row><table:table-cell><text:p>Small</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row>
</table:table>
</office:text></office:body></office:document>
XML
for form in epub html; do
  soffice -env:UserInstallation="file://$here/profile" --headless --convert-to "$form" fees.fodt >/dev/null 2>&1
done
unzip -qo fees.epub -d book
words() { sed 's/<[^>]*>/ /g' "$@" | tr -s ' \t\n' ' '; }
book=$(words book/OEBPS/sections/*.xhtml)
page=$(words fees.html)
echo "EPUB:$book"
echo "HTML:$page"
case $page in *"Dollars a night"*"12"*) ;; *) exit 1 ;; esac
grep -q '<ol' fees.html
! grep -q '<ol\|1\. ' book/OEBPS/sections/*.xhtml
case $book in *"Dollars a night"*) exit 1 ;; *"Small 12"*) exit 0 ;; esac
exit 1
