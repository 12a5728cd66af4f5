#!/bin/sh
# A good guess: odt2html, which makes web pages of OpenDocument texts, keeps figures that are set apart by a tab apart, writes a raised figure raised, as it writes notes with
# sup, and does not show what was deleted with tracked changes where nobody wrote it.
# What happens: tabs and runs of blanks, which are elements of their own in the format (text:tab, text:s), are dropped, and nothing is put in their place: "2015", tab, "7" is
# 20157, "for", tab, "12" is "for12", and a list of signatures is one word. A raised figure is a plain one, 10 to the sixth 106. The words of a deletion, with the
# name of its author and its date, are the first words of the page, before its title: the page begins "A. Reviewer2016-05-01T00:00:00 not ".
# Matters for statements and budgets that were typed with tabs: columns become one number, which no reader can part again.
# Seen with odt2html 1.0.1. Source: OpenDocument 1.3, part 3, 6.1.3 (text:s), 6.1.4 (text:tab), style:text-position, and 5.5 (deleted content is kept in text:tracked-changes); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact odt2html@1.0.1 fflate@0.8.2
cat > read.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import odt2html from "odt2html";
const oasis = "urn:oasis:names:tc:opendocument:xmlns";
const names = ["office", "text", "style"].map((name) => `xmlns:${name}="${oasis}:${name}:1.0"`).join(" ");
const author = "<office:change-info><dc:creator>A. Reviewer</dc:creator><dc:date>2016-05-01T00:00:00</dc:date></office:change-info>";
const text = `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${author}<text:p>not </text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">Position</text:h><text:p>States shall <text:change text:change-id="c1"/>act.</text:p>
<text:p>2015<text:tab/>7<text:tab/>12</text:p><text:p>for<text:s text:c="4"/>12</text:p><text:p>10<text:span text:style-name="T1">6</text:span> people</text:p>`;
const style = `<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>`;
const part = (name, content) => strToU8(`<?xml version="1.0"?><office:${name} ${names} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">${content}</office:${name}>`);
writeFileSync(
  "position.odt",
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "META-INF/manifest.xml": strToU8(
      `<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    ),
    "content.xml": part("document-content", `<office:automatic-styles>${style}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`),
    "styles.xml": part("document-styles", "<office:styles/>"),
  }),
);
const html = await odt2html.toHTML({ path: "position.odt" });
console.log(html);
const words = html.replace(/<[^>]*>/g, "").trim();
const joined = ["2015712", "for12", "106 people"].every((figure) => words.includes(figure)) && !/<sup|super/.test(html);
process.exit(joined && /^A\. Reviewer2016-05-01T00:00:00\s*not /.test(words) ? 0 : 1);
JS
node read.mjs
