#!/bin/sh
# A good guess: math.js, which evaluates "50% * 20" to 10 and "200 - 10%" to 180, adds and takes away shares: "5% + 3%" is 0.08, and what is left of 100% without 12% is 0.88.
# What happens: a percent sign with a plus or a minus behind it is the sign for what is left of a division, and the plus belongs to the number behind: 5 divided by 0.03 leaves
# 0.02. "10% - 5%" is nothing, "100% - 12%" is less than nothing (-0.08), and 5% of 100 with 10% of 20, "100 * 5% + 20 * 10%", is 0 and not 7. In brackets,
# "(5%) + (3%)", it is right, and so is hot-formula-parser, which calculates as spreadsheets do.
# Matters for shares that are added up from a paper: the answer is a number of the size of a share, and there is no error.
# Seen with mathjs 15.2.0, hot-formula-parser 4.0.0. Source: github.com/josdejong/mathjs, issue 3563; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact mathjs@15.2.0 hot-formula-parser@4.0.0
cat > add.mjs <<'JS'
import { createRequire } from "node:module";
import { evaluate } from "mathjs";
const { Parser } = createRequire(import.meta.url)("hot-formula-parser");
const spreadsheet = new Parser();
const expected = {
  "5% + 3%": [0.02, 0.08],
  "10% - 5%": [0, 0.05],
  "100% - 12%": [-0.08, 0.88],
  "100 * 5% + 20 * 10%": [0, 7],
  "(5%) + (3%)": [0.08, 0.08],
  "50% * 20": [10, 10],
};
const seen = Object.entries(expected).map(([sum, results]) => {
  const found = [evaluate(sum), spreadsheet.parse(sum).result].map((value) => Math.round(value * 10_000) / 10_000);
  console.log(`${sum}: mathjs ${found[0]}, hot-formula-parser ${found[1]}`);
  return found.join() === results.join();
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node add.mjs
