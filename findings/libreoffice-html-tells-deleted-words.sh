#!/bin/sh
# A good guess: LibreOffice Writer's HTML (what it saves, and what it puts on the clipboard) has a tracked deletion as <del> or
# struck out, or leaves it out, as it writes <strike> for words whose form is struck out.
# What happens: the deleted words are written as plain words with nothing around them, and touch the insertion that stands
# beside them: "old" replaced by "new" reads "oldnew". No reader of the HTML can tell.
# Seen with LibreOffice 7.4.7 of Debian (package libreoffice-writer).
# Source: seen in the output; the HTML filter (sw/source/filter/html) writes no element for a redline.
# Needs: soffice. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
cat > tracked.fodt <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style></office:automatic-styles>
<office:body><office:text>
<text:tracked-changes>
<text:changed-region text:id="d"><text:deletion><office:change-info><dc:creator>A</dc:creator><dc:date>2024-01-01T00:00:00</dc:date></office:change-info><text:p>old</text:p></text:deletion></text:changed-region>
<text:changed-region text:id="i"><text:insertion><office:change-info><dc:creator>A</dc:creator><dc:date>2024-01-01T00:00:00</dc:date></office:change-info></text:insertion></text:changed-region>
</text:tracked-changes>
<text:p>the <text:change text:change-id="d"/><text:change-start text:change-id="i"/>new<text:change-end text:change-id="i"/> plan, <text:span text:style-name="T1">struck out</text:span></text:p>
</office:text></office:body></office:document>
XML
soffice "-env:UserInstallation=file://$here/profile" --headless --convert-to 'html:HTML (StarWriter)' tracked.fodt >/dev/null 2>&1
grep -i 'plan' tracked.html
grep -q 'the oldnew plan' tracked.html && grep -qi '<strike>struck out</strike>' tracked.html
