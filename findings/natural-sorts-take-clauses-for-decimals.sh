#!/bin/sh
# A good guess: a natural sort puts "1.2", "1.9", "1.10" in this order, as people number clauses and chapters: each figure counts as a whole.
# What happens: natural-orderby, natsort and javascript-natural-sort take a text that is a number for a decimal: 1.10 is 1.1, and stands before 1.2 (and is the
# same as 1.1). With words behind the number natural-orderby does so still, and natsort puts "1.10 Lamps" even before "1.1 Ports"; with words
# before it ("Article 1.10") natural-orderby is right, so that one list is in order and its contents are not. string-natural-compare and Intl.Collator
# with numeric are right each time.
# Matters for tables of contents, positions and annexes that are sorted by number: clause 1.10 is read and cited as the second one.
# Seen with natural-orderby 5.0.0, natsort 2.0.3, javascript-natural-sort 0.7.1, string-natural-compare 3.0.1. Source: seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact natural-orderby@5.0.0 natsort@2.0.3 javascript-natural-sort@0.7.1 string-natural-compare@3.0.1
cat > sort.mjs <<'JS'
import { orderBy } from "natural-orderby";
import natsortModule from "natsort";
import sortOfChen from "javascript-natural-sort";
import compare from "string-natural-compare";
const natsort = natsortModule.default ?? natsortModule;
const sorts = {
  "natural-orderby": (list) => orderBy(list),
  natsort: (list) => [...list].sort(natsort()),
  "javascript-natural-sort": (list) => [...list].sort(sortOfChen),
  "string-natural-compare": (list) => [...list].sort(compare),
  "Intl.Collator": (list) => [...list].sort(new Intl.Collator("en", { numeric: true }).compare),
};
const bare = ["1.9", "1.10", "1.2"];
const named = ["1.9 Quays", "1.10 Lamps", "1.2 Tolls", "1.1 Ports"];
const articles = ["Article 1.9", "Article 1.10", "Article 1.2"];
const told = (name) => [bare, named, articles].map((list) => sorts[name](list).map((text) => /1\.\d+/.exec(text)?.[0]).join(" "));
const seen = Object.fromEntries(Object.keys(sorts).map((name) => [name, told(name)]));
for (const [name, orders] of Object.entries(seen)) console.log(name.padEnd(24), orders.join("  |  "));
const right = ["1.2 1.9 1.10", "1.1 1.2 1.9 1.10", "1.2 1.9 1.10"];
const same = (name, orders) => JSON.stringify(seen[name]) === JSON.stringify(orders);
process.exit(
  same("natural-orderby", ["1.10 1.2 1.9", "1.1 1.10 1.2 1.9", "1.2 1.9 1.10"]) &&
    seen.natsort[0] === "1.10 1.2 1.9" &&
    seen.natsort[1] === "1.10 1.1 1.2 1.9" &&
    seen["javascript-natural-sort"][0] === "1.10 1.2 1.9" &&
    same("string-natural-compare", right) &&
    same("Intl.Collator", right)
    ? 0
    : 1,
);
JS
node sort.mjs
