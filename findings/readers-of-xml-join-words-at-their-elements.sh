#!/bin/sh
# A good guess: readers of XML keep the blanks within a paragraph, since they part words: of <p>No State shall <b>not</b> expel</p> there is "No State shall " before the marked
# word and " expel" behind it, and what they write again has them.
# What happens: txml and fast-xml-parser, as they come, trim each piece of text. txml writes "shall<b>not</b>expel" again; fast-xml-parser puts the pieces beside each other without
# the blanks, "No State shallexpel", and with preserveOrder, which is for such texts, its builder writes "shall<b>not</b>expel". With an option (keepWhitespace, trimValues: false)
# both are right; xml-js and xml2js keep the blanks without one.
# Matters for laws in Akoma Ntoso and for TEI, full of elements within sentences: words are melted into words that no search finds.
# Seen with txml 6.0.3, fast-xml-parser 5.12.1, xml-js 1.6.11, xml2js 0.6.2. Source: XML 1.0, 2.10 (White Space Handling); their documentation; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact txml@6.0.3 fast-xml-parser@5.12.1 xml-js@1.6.11 xml2js@0.6.2
cat > blanks.mjs <<'JS'
import { XMLBuilder, XMLParser } from "fast-xml-parser";
import * as txml from "txml";
import xmlJs from "xml-js";
import xml2js from "xml2js";
const text = "<p>No State shall <b>not</b> expel refugees.</p>";
const melted = "<p>No State shall<b>not</b>expel refugees.</p>";
const fast = (options) => new XMLBuilder({ preserveOrder: true }).build(new XMLParser({ preserveOrder: true, ...options }).parse(text));
const seen = {
  txml: txml.stringify(txml.parse(text)),
  "txml, keepWhitespace": txml.stringify(txml.parse(text, { keepWhitespace: true }), { keepWhitespace: true }),
  "fast-xml-parser, preserveOrder": fast({}),
  "fast-xml-parser, trimValues: false": fast({ trimValues: false }),
  "fast-xml-parser": new XMLParser().parse(text).p["#text"],
  "xml-js": xmlJs.js2xml(xmlJs.xml2js(text)),
  xml2js: (await xml2js.parseStringPromise(text)).p._,
};
for (const [name, result] of Object.entries(seen)) console.log(`${name}: ${result}`);
const [own, kept, ordered, untrimmed, pieces, right, rightPieces] = Object.values(seen);
const wrong = own === melted && ordered === melted && pieces === "No State shallexpel refugees.";
process.exit(wrong && [kept, untrimmed, right].every((result) => result === text) && rightPieces === "No State shall  expel refugees." ? 0 : 1);
JS
node blanks.mjs
