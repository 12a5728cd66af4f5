#!/bin/sh
# A good guess: csv-to-js-parser turns a table in CSV into objects, a row each, in the order of the file. Where columns are to be grouped, that is said in a description; without
# one nothing is.
# What happens: the rows are sorted by their letters, without a word of it in the documentation: paragraphs 1, 2, 10, 33 come as 1, 10, 2, 33, and the speakers of a debate (Norway, France,
# Norway) as France, Norway, Norway, so that the second speech of Norway is the answer to its own first. Capital letters come before small ones, and "Österreich" after all others. A cell
# that is empty is null, as if it were not there. csv-parse gives the rows in their order.
# Matters for clauses, votes in the order of the roll and minutes: what stood below is another row, and "the third amendment" another amendment.
# Seen with csv-to-js-parser 2.3.7, csv-parse 6.1.0. Source: its documentation (csvToObj, group); RFC 4180, 2 (records in lines); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact csv-to-js-parser@2.3.7 csv-parse@6.1.0
cat > rows.mjs <<'JS'
import { parse } from "csv-parse/sync";
import csv from "csv-to-js-parser";
const show = (rows) => rows.map((row) => Object.values(row).join(" ")).join(" | ");
const tables = {
  "Paragraph,Votes\n1,26\n2,25\n10,24\n33,20\n": ["1 26 | 10 24 | 2 25 | 33 20", "1 26 | 2 25 | 10 24 | 33 20"],
  "Speaker,Words\nNorway,We ask.\nFrance,We answer.\nNorway,We agree.\n": ["France We answer. | Norway We agree. | Norway We ask.", "Norway We ask. | France We answer. | Norway We agree."],
};
const same = Object.entries(tables).map(([table, [wrong, right]]) => {
  const [seen, kept] = [show(csv.csvToObj(table, ",")), show(parse(table, { columns: true }))];
  console.log(`csv-to-js-parser: ${seen}\ncsv-parse:        ${kept}`);
  return seen === wrong && kept === right;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node rows.mjs
