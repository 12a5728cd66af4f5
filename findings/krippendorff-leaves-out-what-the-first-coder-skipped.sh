#!/bin/sh
# A good guess: alpha of the krippendorff package takes one row of ratings per coder; its documentation shows a row that ends early for a coder who rated
# fewer texts. Who of the coders stands first makes no difference to the agreement: Krippendorff's alpha knows no order of coders.
# What happens: the length of the first row is taken for the number of texts. Where the coder in the first row stopped early, the texts after that are
# left out of the figure, though all others rated them: the same ratings give 0.5 with that coder last and 1 with that coder first, which reads as
# perfect agreement. With undefined written out for what was skipped the order makes no difference. Nothing says that texts were left out.
# Matters for studies that code positions of papers by hand: the agreement of the coders is reported too high or too low by the order of the files.
# Seen with krippendorff 0.1.0 (dist: numberOfRatings and coincidenceMatrix loop to ratingMatrix[0].length).
# Source: Krippendorff, Computing Krippendorff's Alpha-Reliability (coders are interchangeable); the package's documentation; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact krippendorff@0.1.0
cat > agree.mjs <<'JS'
import { createRequire } from "node:module";
const { alpha } = createRequire(import.meta.url)("krippendorff");
const first = ["for", "against", "for"];
const second = ["for", "against", "for", "against", "for", "for"];
const third = ["for", "against", "for", "against", "against", "against"];
const whole = [...first, undefined, undefined, undefined];
const rounded = (...rows) => Number(alpha(rows).toFixed(3));
const seen = {
  "early end in the last row": rounded(second, third, first),
  "early end in the first row": rounded(first, second, third),
  "skipped texts written out, last": rounded(second, third, whole),
  "skipped texts written out, first": rounded(whole, second, third),
};
console.log(seen);
const [last, before, outLast, outFirst] = Object.values(seen);
process.exit(before === 1 && last < 0.7 && last === outLast && last === outFirst ? 0 : 1);
JS
node agree.mjs
