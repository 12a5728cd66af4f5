#!/bin/sh
# A good guess: statistics.js answers Kendall's tau of two columns of grades. Tau-b and tau-c go from -1 to 1, and tau-b is 1 where two readers give the same grade to every paper.
# What happens: tau-c of two readers who put ten papers in the same order is 1.8, and 1.33 where they give the same three grades. In place of the number of grades, the number of columns
# is put in, which is always 2. And tau-b of the same grades is 0.8: pairs of papers that both readers set equal count as missing agreement, as long as there is no pair
# that one of them alone sets equal; then what is answered as tau-b is tau-a. Where the second reader gives one of the grades otherwise, it rises to 0.91 (0.87 by the books): less
# agreement gives the greater figure. Nothing says so.
# Matters for studies in which readers grade how far papers go: full agreement is told as 0.8 or as 1.8.
# Seen with statistics.js 1.0.0 (kendallsTau: m, tiesBoth). Source: Kendall, Rank Correlation Methods, chapter 3 (tau-b); Stuart (1953), tau-c =
# 2m(C-D)/(n²(m-1)) with m the smaller number of rows and columns of the table of both grades; tau-b worked out beside it.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact statistics.js@1.0.0
cat > agree.mjs <<'JS'
import { createRequire } from "node:module";
const Statistics = createRequire(import.meta.url)("statistics.js");
const tau = (pairs) => new Statistics(pairs.map(([first, second]) => ({ first, second })), { first: "ordinal", second: "ordinal" }).kendallsTau("first", "second");
const meant = (pairs) => {
  let [sum, first, second] = [0, 0, 0];
  for (const [index, [a, b]] of pairs.entries()) {
    for (const [c, d] of pairs.slice(index + 1)) {
      sum += Math.sign(a - c) * Math.sign(b - d);
      first += a === c ? 0 : 1;
      second += b === d ? 0 : 1;
    }
  }
  return sum / Math.sqrt(first * second);
};
const cases = {
  "ten papers in the same order": [Array.from({ length: 10 }, (_, index) => [index + 1, index + 1]), "1.00 1.80 1.00"],
  "six papers with the same grades": [[[1, 1], [1, 1], [2, 2], [2, 2], [3, 3], [3, 3]], "0.80 1.33 1.00"],
  "the second grades one of them higher": [[[1, 1], [1, 1], [2, 2], [2, 3], [3, 3], [3, 3]], "0.91 1.11 0.87"],
};
let asSeen = true;
for (const [name, [pairs, expected]] of Object.entries(cases)) {
  const { b, c } = tau(pairs);
  const seen = [b.tauB, c.tauC, meant(pairs)].map((value) => value.toFixed(2)).join(" ");
  console.log(`${name}: tau-b, tau-c and the tau-b of the books: ${seen}`);
  asSeen &&= seen === expected;
}
process.exit(asSeen ? 0 : 1);
JS
node agree.mjs
