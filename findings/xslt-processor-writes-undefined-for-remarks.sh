#!/bin/sh
# A good guess: xslt-processor does what XSLT 1.0 says: a comment in a paragraph is no part of its value; the blank between two elements of the source stays unless
# xsl:strip-space is given; xsl:number writes what stands before and behind the number in its format ("(a)"); a union is walked through in the order of the document.
# What happens: "may <!-- see 2 --> return" has the value "may undefined return". Of "<b>shall</b> <b>not</b>" templates make "shallnot". The format "(a)" gives
# a and b without brackets, "1." gives 1 and "§ 1" gives 1. "//c | //a" gives c before a. Nothing says so.
# Matters for laws in XML (Akoma Ntoso, Formex), which hold comments of editors, set words apart by markup and are numbered by style sheets.
# Seen with xslt-processor 5.1.2. Source: XSLT 1.0, 3.4 (whitespace stripping), 7.7.1 (number formats); XPath 1.0, 3.3 (node-sets) and 5 (string-values).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact xslt-processor@5.1.2
cat > transform.mjs <<'JS'
import { createRequire } from "node:module";
const { XmlParser, Xslt } = createRequire(import.meta.url)("xslt-processor");
const transform = (templates, xml) => {
  const parser = new XmlParser();
  const sheet = `<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="xml" omit-xml-declaration="yes"/>${templates}</xsl:stylesheet>`;
  return new Xslt().xsltProcess(parser.xmlParse(xml), parser.xmlParse(sheet));
};
const root = (body) => `<xsl:template match="/"><law>${body}</law></xsl:template>`;
const numbered = (format) => `${root('<xsl:apply-templates select="//item"/>')}<xsl:template match="item"><n><xsl:number format="${format}"/></n></xsl:template>`;
const items = "<list><item>x</item><item>y</item></list>";
const cases = [
  ["a comment", root('<xsl:value-of select="//p"/>'), "<act><p>States may <!-- see 2 --> return</p></act>", "<law>States may undefined return</law>"],
  ["a blank between elements", `${root('<xsl:apply-templates select="//p"/>')}<xsl:template match="b"><b><xsl:apply-templates/></b></xsl:template>`, "<act><p><b>shall</b> <b>not</b> return</p></act>", "<law><b>shall</b><b>not</b> return</law>"],
  ["the format (a)", numbered("(a)"), items, "<law><n>a</n><n>b</n></law>"],
  ["the format 1.", numbered("1."), items, "<law><n>1</n><n>2</n></law>"],
  ["the format § 1", numbered("§ 1"), items, "<law><n>1</n><n>2</n></law>"],
  ["a union", root('<xsl:for-each select="//c | //a"><xsl:value-of select="."/></xsl:for-each>'), "<act><a>first </a><b>second </b><c>third </c></act>", "<law>third first </law>"],
];
let asSeen = true;
for (const [name, templates, xml, expected] of cases) {
  const written = await transform(templates, xml);
  console.log(`${name}: ${written}`);
  asSeen &&= written === expected;
}
process.exit(asSeen ? 0 : 1);
JS
node transform.mjs
