#!/bin/sh
# A good guess: Turndown and html-to-text, which both take the number that a list begins with (<ol start>), print the numbers that a browser
# prints. A law that has lost its clauses 2 to 6 says so by <li value="7">, and a list of type "a" or "i" counts in letters or Roman numerals.
# What happens: value is not read, by either; clause 7 is clause 2, and all after it are counted on from there. Turndown writes letters and Roman
# numerals as figures as well: (c) becomes 3. A list that counts down (reversed) counts up. Nothing says that a number was changed.
# Matters for laws, by-laws and numbered positions, which are cited by these numbers: "clause 7" is another one in the Markdown.
# Seen with turndown 7.2.5, html-to-text 10.0.1. Source: rules.listItem of Turndown and formatOrderedList of html-to-text know start alone (the
# latter type, too); HTML standard, 4.4.8 (the attribute value).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact turndown@7.2.5 html-to-text@10.0.1
cat > convert.mjs <<'JS'
import { convert } from "html-to-text";
import Turndown from "turndown";
const lists = {
  "1., 7., 8.": '<ol><li>Pay.</li><li value="7">Report.</li><li>Dredge.</li></ol>',
  "c., d.": '<ol type="a" start="3"><li>Pay.</li><li>Report.</li></ol>',
  "2., 1.": "<ol reversed><li>Pay.</li><li>Report.</li></ol>",
};
const numbersOf = (text) => text.split("\n").flatMap((line) => /^\s*(\w+)\./.exec(line)?.[1] ?? []).join(" ");
const seen = Object.entries(lists).map(([shown, html]) => {
  const numbers = [numbersOf(new Turndown().turndown(html)), numbersOf(convert(html))];
  console.log(`a browser prints ${shown}  Turndown: ${numbers[0]}  html-to-text: ${numbers[1]}`);
  return numbers.join(" | ");
});
process.exit(seen.join("; ") === "1 2 3 | 1 2 3; 3 4 | c d; 1 2 | 1 2" ? 0 : 1);
JS
node convert.mjs
