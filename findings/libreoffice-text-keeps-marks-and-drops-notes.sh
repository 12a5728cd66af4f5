#!/bin/sh
# A good guess: LibreOffice Writer saved as plain text either has its footnotes (at the end, as its HTML has them) or leaves the notes and
# their marks out. If the mark stays it is set apart from the word before it.
# What happens: the words of footnotes and endnotes are not in the text at all, while the marks stay, bare and on the word or figure
# they hang on: "$12.5 million" with note 1 is "$12.5 million1", "2018" with note 2 is "20182". The sum and the year have changed, and
# what the notes said is gone. No option of the filter says otherwise.
# Seen with LibreOffice 7.4.7 of Debian (package libreoffice-writer), filter "Text (encoded)".
# Source: seen in the output; the text filter's options are encoding, font, language, line ends and the byte order mark.
# Needs: soffice. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
cat > notes.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:p>The ministry paid $12.5 million<text:note text:id="a" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Repairs not counted.</text:p></text:note-body></text:note> in 2018<text:note text:id="b" text:note-class="footnote"><text:note-citation>2</text:note-citation><text:note-body><text:p>Until June.</text:p></text:note-body></text:note>.</text:p>
</office:text></office:body></office:document>
XML
for form in "txt:Text (encoded):UTF8" html; do
  soffice -env:UserInstallation="file://$here/profile" --headless --convert-to "$form" notes.fodt >/dev/null 2>&1
done
cat notes.txt
grep -q 'paid \$12.5 million1 in 20182\.' notes.txt
tr -s ' \t\n' ' ' < notes.html | grep -q 'Repairs not counted'
! grep -q 'Repairs\|June' notes.txt
