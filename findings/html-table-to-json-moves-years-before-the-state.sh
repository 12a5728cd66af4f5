#!/bin/sh
# A good guess: html-table-to-json gives every row with its cells in their order when it is asked for rows of values (values: true), beside the list of the heads: the first value
# belongs to the first head. A head of a row (<th scope="row">), as accessible tables have it, is the first value.
# What happens: rows are kept as objects by the names of the heads, and names that are whole numbers come first in such objects. Under the heads State, 2016, 2013 the row
# "Ghana 5 7" is 7, 5, Ghana: the figure of 2013 under "State", and Ghana under 2013. Where the heads of rows are heads in HTML they are taken for heads of the first column,
# one by one, so that it is called after the last of them (Chad), no row has a name, and each figure stands one column early. A head over two columns names the
# first only: of "Votes (for, against), Absent" the votes against are under "Absent". cheerio-tableparser gives all three as they stand.
# Matters for tables of votes and of sums by year: all figures are there and all are somebody else's, without a warning.
# Seen with html-table-to-json 1.0.0, cheerio-tableparser 1.0.1. Source: its documentation (values, headers), HTML (4.9.12, forming relationships between data cells and header cells);
# seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact html-table-to-json@1.0.0 cheerio-tableparser@1.0.1 cheerio@1.0.0
cat > read.cjs <<'JS'
const cheerio = require("cheerio");
const tableparser = require("cheerio-tableparser");
const HtmlTableToJson = require("html-table-to-json");
const cells = (kind, ...words) => words.map((word) => `<${kind}>${word}</${kind}>`).join("");
const table = (...rows) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
const years = table(cells("th", "State", "2016", "2013"), cells("td", "Ghana", "5", "7"), cells("td", "Chad", "9", "11"));
const rowHeads = table(cells("th", "State", "2013", "2016"), `<th scope="row">Ghana</th>${cells("td", "5", "7")}`, `<th scope="row">Chad</th>${cells("td", "9", "11")}`);
const wide = table('<th>State</th><th colspan="2">Votes</th><th>Absent</th>', cells("td", "Ghana", "5", "7", "1"));
const columns = (html) => {
  const $ = cheerio.load(html);
  tableparser($);
  return $("table").parsetable(true, true, true);
};
const show = (name, value) => console.log(name.padEnd(34), JSON.stringify(value));
const seen = [
  ["values, heads State 2016 2013", HtmlTableToJson.parse(years, { values: true }).results[0], [["7", "5", "Ghana"], ["11", "9", "Chad"]]],
  ["heads of rows", HtmlTableToJson.parse(rowHeads).results[0], [{ 2013: "7", Chad: "5" }, { 2013: "11", Chad: "9" }]],
  ["a head over two columns", HtmlTableToJson.parse(wide).results[0], [{ 4: "1", State: "Ghana", Votes: "5", Absent: "7" }]],
  ["cheerio-tableparser, years", columns(years), [["State", "Ghana", "Chad"], ["2016", "5", "9"], ["2013", "7", "11"]]],
  ["cheerio-tableparser, heads of rows", columns(rowHeads), [["State", "Ghana", "Chad"], ["2013", "5", "9"], ["2016", "7", "11"]]],
  ["cheerio-tableparser, wide head", columns(wide), [["State", "Ghana"], ["Votes", "5"], ["Votes", "7"], ["Absent", "1"]]],
].map(([name, value, expected]) => {
  show(name, value);
  return JSON.stringify(value) === JSON.stringify(expected);
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node read.cjs
