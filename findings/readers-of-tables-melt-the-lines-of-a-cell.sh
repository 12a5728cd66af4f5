#!/bin/sh
# A good guess: what makes data of the tables of a web page gives each cell as a reader sees it: two lines are apart by a blank or a line break, and a note mark or a power of
# ten stands off the figure (as "5 [1]", "10^6") or is left out; of a deleted and an inserted figure it gives the one that counts, or both, apart.
# What happens: whatever stands in a cell is put together without anything between. 5 with note 1 is 51, the lines "7" and "8" are 78, 10⁶ is 106, 5 deleted and 7 put in for it
# is 57, the paragraphs 2013 and 2014 are 20132014, and a list of 3 and 4 is 34. Below a country that reaches over two rows, html-table-to-json also moves the figures of
# the second row one column to the left, so that the year is the name of a State; tabletojson repeats the country, as it should.
# Matters for figures that are taken from the pages of offices: each is a whole number, as likely as the others in its column.
# Seen with tabletojson 4.1.15, html-table-to-json 1.0.0, cheerio-tableparser 1.0.1. Source: HTML standard, 4.5.27 (br), innerText against textContent; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact tabletojson@4.1.15 html-table-to-json@1.0.0 cheerio-tableparser@1.0.1 cheerio@1.0.0
cat > read.cjs <<'JS'
const cheerio = require("cheerio");
const tableParser = require("cheerio-tableparser");
const HtmlTableToJson = require("html-table-to-json");
const { Tabletojson } = require("tabletojson");
const cells = {
  '5<sup><a href="#n1">1</a></sup>': "51",
  "7<br>8": "78",
  "10<sup>6</sup>": "106",
  "<del>5</del><ins>7</ins>": "57",
  "<p>2013</p><p>2014</p>": "20132014",
  "<ul><li>3</li><li>4</li></ul>": "34",
};
const table = (rows) => `<table><tr><th>State</th><th>Year</th><th>Paid</th></tr>${rows.join("")}</table>`;
const columns = (html) => {
  const page = cheerio.load(html);
  tableParser(page);
  return page("table").parsetable(true, true, true)[2].slice(1);
};
const readers = {
  tabletojson: (html) => Tabletojson.convert(html)[0].map(({ Paid }) => Paid),
  "html-table-to-json": (html) => HtmlTableToJson.parse(html).results[0].map(({ Paid }) => Paid),
  "cheerio-tableparser": columns,
};
const page = table(Object.keys(cells).map((cell) => `<tr><td>Niger</td><td>2013</td><td>${cell}</td></tr>`));
const seen = Object.entries(readers).map(([name, read]) => {
  const found = read(page);
  console.log(`${name}: ${Object.keys(cells).map((cell, at) => `${cell} → ${found[at]}`).join(", ")}`);
  return found.join() === Object.values(cells).join();
});
const spanned = table(['<tr><td rowspan="2">Niger</td><td>2013</td><td>5</td></tr>', "<tr><td>2014</td><td>7</td></tr>"]);
const second = [HtmlTableToJson.parse(spanned).results[0][1], Tabletojson.convert(spanned)[0][1]].map((row) => JSON.stringify(row));
console.log(`the second row of Niger: html-table-to-json ${second[0]}, tabletojson ${second[1]}`);
const moved = second[0] === '{"State":"2014","Year":"7"}' && second[1] === '{"State":"Niger","Year":"2014","Paid":"7"}';
process.exit(seen.every(Boolean) && moved ? 0 : 1);
JS
node read.cjs
