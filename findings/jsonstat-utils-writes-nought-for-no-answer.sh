#!/bin/sh
# A good guess: fromCSV of jsonstat-utils turns a table into JSON-stat, where a value that is not known is null. An empty cell is not known, as "n/a" is, and
# a sum of 1,500 in quotation marks, as every writer of CSV sets a text with a comma, is 1500 or an error.
# What happens: an empty cell is 0, and so is a cell of a blank: the State that did not answer received nought refugees. "n/a", ".." and "-" are null. "1,500" in quotation marks
# is null, unlike "1500". A file that toCSV of the same package wrote with its marks for missing values ("n/a") comes back right; saved by a spreadsheet that
# leaves such cells empty it does not. Of two rows for one State and year the second stands alone, without a word.
# Matters for questionnaires and tables of figures: in averages and charts a State without an answer counts as one that answered nought.
# Seen with jsonstat-utils 2.5.5. Source: JSON-stat 2.0 format ("value": missing values are null); its documentation of fromCSV; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jsonstat-utils@2.5.5 jsonstat-toolkit@2.2.2
cat > read.mjs <<'JS'
import toolkit from "jsonstat-toolkit";
import utils from "jsonstat-utils";
const table = (cell) => `State,Year,Value\nGhana,2016,${cell}\nChad,2016,7\n`;
const cases = [
  ["5", 5],
  ["", 0],
  [" ", 0],
  ["n/a", null],
  ["..", null],
  ['"1500"', 1500],
  ['"1,500"', null],
];
const seen = cases.map(([cell, expected]) => {
  const [value] = utils.fromCSV(table(cell)).value;
  console.log(`cell ${JSON.stringify(cell).padEnd(12)} value ${value}`);
  return value === expected;
});
const semicolons = utils.fromCSV("State;Year;Value\nGhana;2016;\nChad;2016;7,5\n", { delimiter: ";" }).value;
const written = utils.toCSV(toolkit(utils.fromCSV(table(""))));
const twice = utils.fromCSV("State,Year,Value\nGhana,2016,5\nGhana,2016,7\n").value;
console.log(`with semicolons: ${JSON.stringify(semicolons)}\nwritten again:   ${JSON.stringify(written)}\ntwo rows:        ${JSON.stringify(twice)}`);
process.exit(seen.every(Boolean) && semicolons.join() === "0,7.5" && written.includes("Ghana,2016,0\n") && twice.join() === "7" ? 0 : 1);
JS
node read.mjs
