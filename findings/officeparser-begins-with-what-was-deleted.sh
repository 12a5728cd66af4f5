#!/bin/sh
# A good guess: a reader of OpenDocument texts (ODT) leaves out what is deleted in a text with tracked changes, as word processors print it; at worst the deleted
# words stand where they were. Footnotes are read, behind the text or where they are called.
# What happens: officeparser writes all deleted words at the head of the text, before its title: there the format keeps them (text:tracked-changes). "States
# shall detain" with "not" deleted reads "not" and, later, "States shall detain"; a paper begins with its deleted clauses, one after the other, and
# nothing says that they were. The words of footnotes are not there at all.
# Comments, which stand in the midst of a sentence in the file, are left out.
# Seen with officeparser 7.8.0.
# Source: OpenDocument 1.3, part 3, 5.5 (change tracking: deleted content is moved to text:tracked-changes) and 6.3 (notes).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --omit=optional --save-exact officeparser@7.8.0 fflate@0.8.2
cat > read.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { strToU8, zipSync } from "fflate";
const ODF = "urn:oasis:names:tc:opendocument:xmlns:";
const names = ["office", "text"].map((name) => `xmlns:${name}="${ODF}${name}:1.0"`).join(" ");
const content =
  `<?xml version="1.0"?><office:document-content ${names} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:body><office:text>` +
  '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Ada</dc:creator>' +
  "<dc:date>2013-05-05T00:00:00</dc:date></office:change-info><text:p>not </text:p></text:deletion></text:changed-region></text:tracked-changes>" +
  '<text:h text:outline-level="1">Detention</text:h><text:p>States shall <text:change text:change-id="c1"/>detain.' +
  '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>But see A/68.</text:p></text:note-body></text:note>' +
  "<office:annotation><dc:creator>Bo</dc:creator><text:p>Really?</text:p></office:annotation></text:p></office:text></office:body></office:document-content>";
const type = "application/vnd.oasis.opendocument.text";
const manifest =
  `<?xml version="1.0"?><manifest:manifest xmlns:manifest="${ODF}manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>` +
  '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>';
const file = { mimetype: strToU8(type), "content.xml": strToU8(content), "META-INF/manifest.xml": strToU8(manifest) };
writeFileSync("paper.odt", zipSync(file));
const office = createRequire(import.meta.url)("officeparser");
const parse = office.parseOfficeAsync ?? office.OfficeParser?.parseOffice ?? office.parseOffice;
const parsed = await parse("paper.odt");
const text = String(parsed?.toText?.() ?? parsed);
console.log(JSON.stringify(text));
process.exit(/^\s*not\s+Detention\s+States shall detain\./.test(text) && !/A\/68|Really/.test(text) ? 0 : 1);
JS
node read.mjs
