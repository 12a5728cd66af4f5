#!/bin/sh
# A good guess: html2bbcode, which makes posts for forums of web pages, writes the characters that HTML has names for (&ndash;, &minus;, &eacute;) as these characters; a name it does not
# know it leaves as it is, as it does with &frac12;.
# What happens: it knows &lt;, &gt;, &amp;, &quot; and &nbsp; and drops every other name that is of letters alone. "2013&ndash;2016" is 20132016, "&minus;7 per cent" is a rise of 7, "&le; 5",
# "&ge; 5" and "&plusmn;5" are all 5, "5 &times; 7" is "5  7", "&euro;5" has no currency, and "D&eacute;claration" is "Dclaration". Names with a figure
# (&frac12;, &sup2;) stay as they are typed; a raised figure (sup) is a plain one, 10 to the sixth 106. Numbers in place of names (&#8722;) and the characters
# themselves are right, so that a page reads well until somebody writes it with names. No error, no warning.
# Matters for statements that are passed on to forums and mailing lists: figures and signs change and no trace of it is left.
# Seen with html2bbcode 1.2.6. Source: HTML standard, 13.5 (named character references); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact html2bbcode@1.2.6
cat > convert.mjs <<'JS'
import { createRequire } from "node:module";
const { HTML2BBCode } = createRequire(import.meta.url)("html2bbcode");
const expected = {
  "<p>2013&ndash;2016</p>": "20132016",
  "<p>&minus;7 per cent</p>": "7 per cent",
  "<p>&#8722;7 per cent</p>": "−7 per cent",
  "<p>&le;5, &ge;5, &plusmn;5</p>": "5, 5, 5",
  "<p>5 &times; 7</p>": "5  7",
  "<p>&euro;5 million</p>": "5 million",
  "<p>D&eacute;claration des &Eacute;tats</p>": "Dclaration des tats",
  "<p>&frac12; of States</p>": "&frac12; of States",
  "<p>10<sup>6</sup> people &lt; 5 &amp; 7</p>": "106 people < 5 & 7",
};
const seen = Object.entries(expected).map(([html, wrong]) => {
  const text = new HTML2BBCode().feed(html).toString().trim();
  console.log(`${html}: ${text}`);
  return text === wrong;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node convert.mjs
