#!/bin/sh
# A good guess: Djot reads "(c) Pay." and "(d) Report." as clauses c and d. Where a marker can be a letter as well as a Roman numeral ("i"), the next one tells, or
# what is likely: nobody begins a list at a hundred. Written again as Djot, and read as HTML, it is the list that it was.
# What happens: where all markers of a list could be Roman numerals, it is Roman: (c) is a hundred and what follows it the next number, whatever stands there. HTML
# gets <ol start="100" type="i">, the writer of Djot makes "(c)" and "(ci)" of (c) and (d), and pandoc is told of LowerRoman from 100. (l) and (m) become (l) and
# (li), headings "C. Ports", "D. Ships" become C. and CI., and a sentence on "M. Dupont" is item 1000. With a letter among them that is no Roman one, as in
# (b), (c), (d), it is a list of letters.
# Matters for what is quoted from a law: a passage often begins at clause (c), and clause (d) is cited by that letter.
# Seen with @djot/djot 0.3.2. Source: github.com/jgm/djot.js, pull request 39 ("Prioritize roman numerals over alpha-numbering when ambiguous"); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @djot/djot@0.3.2
cat > read.mjs <<'JS'
import { parse, renderDjot, renderHTML, toPandoc } from "@djot/djot";
const expected = {
  "(c) Pay.\n(d) Report.": ['<ol start="100" type="i">', "(c) Pay.\n(ci) Report."],
  "(l) Pay.\n(m) Report.": ['<ol start="50" type="i">', "(l) Pay.\n(li) Report."],
  "C. Ports\n\nD. Ships": ['<ol start="100" type="I">', "C. Ports\n\nCI. Ships"],
  "M. Dupont a voté.": ['<ol start="1000" type="I">', "M. Dupont a voté."],
  "(b) Pay.\n(c) Report.\n(d) Dredge.": ['<ol start="2" type="a">', "(b) Pay.\n(c) Report.\n(d) Dredge."],
};
const seen = Object.entries(expected).map(([source, [opening, written]]) => {
  const document = parse(source);
  const [list] = renderHTML(document).split("\n");
  const again = renderDjot(document).trim();
  console.log(`${JSON.stringify(source)} → ${list} → ${JSON.stringify(again)}`);
  return list === opening && again === written;
});
const attributes = JSON.stringify(toPandoc(parse("(c) Pay.\n(d) Report.")).blocks[0].c[0]);
console.log(`pandoc: ${attributes}`);
process.exit(seen.every(Boolean) && attributes === '[100,{"t":"LowerRoman"},{"t":"TwoParens"}]' ? 0 : 1);
JS
node read.mjs
