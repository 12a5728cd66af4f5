#!/bin/sh
# A good guess: textile-js strikes what stands between two hyphens ("-not-") and lets a minus and the hyphen of a divided pair of words alone: a minus before a figure
# has no partner in "fell by -5 % in low- and middle-income countries".
# What happens: the hyphen behind "low" is its partner. "5 % in low" is struck, and minus and hyphen are gone, so that without the strike (in a plain text, in a search)
# the countries fell by 5 % "in low and middle-income countries". From "-5 to -3 per cent in pre- and post-conflict States" all up to "pre" is struck. "p. 12 says no", a note that
# begins with a page, is "12 says no", and the years of "ICCPR(1966), CRC(1989)" leave the text: they are the meanings of the letters, for the mouse to hover at.
# Matters for papers from trackers and old wikis that are written in Textile: a sentence that holds reads as one that was withdrawn.
# Seen with textile-js 2.1.1. Source: Textile reference manual (deleted text, acronyms: definition in parentheses); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact textile-js@2.1.1
cat > convert.mjs <<'JS'
import textile from "textile-js";
const cases = [
  ["Budgets fell by -5 % in low- and middle-income countries.", "<p>Budgets fell by <del>5 % in low</del> and middle-income countries.</p>"],
  ["A change of -5 to -3 per cent in pre- and post-conflict States.", "<p>A change of <del>5 to -3 per cent in pre</del> and post-conflict States.</p>"],
  ["Budgets fell by -5 % in poor countries.", "<p>Budgets fell by -5 % in poor countries.</p>"],
  ["p. 12 says no.", "<p>12 says no.</p>"],
  ["ICCPR(1966), CRC(1989)", '<p><acronym title="1966"><span class="caps">ICCPR</span></acronym>, <acronym title="1989"><span class="caps">CRC</span></acronym></p>'],
];
const seen = cases.map(([source, expected]) => {
  const html = textile(source);
  console.log(`${source}\n  ${html}`);
  return html === expected;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node convert.mjs
