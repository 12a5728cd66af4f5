#!/bin/sh
# A good guess: HyperFormula counts months as Excel does: EDATE of 31 January 2016 and 1 is 29 February 2016, and 29 January 2020 and a month is 29 February 2020, a day that there is.
# Its EOMONTH knows leap years.
# What happens: EDATE never comes to 29 February. Both are the 28th; four years after 29 February 2012 is 28 February 2016, and so is a month before 31 March 2016. EOMONTH and DATE give
# the 29th. TEXT of 0.285 as "0.0%" is "0.3%", a hundredth of the share, not 28.5%; 1 May 2016 as "d mmmm yyyy" is "1 0500 2016"; -5 as "0;(0)" is "-5;(0)", with both parts of the
# format; and INT of -1.5, which rounds down, is -1. No error. formulajs counts the months
# as Excel does.
# Matters for periods that are counted in months (in leap years a day is cut off them) and for tables with shares: 28.5 % of votes is shown as 0.3 %.
# Seen with hyperformula 3.5.0, @formulajs/formulajs 4.6.1. Source: OpenDocument 1.3, part 4 (OpenFormula: EDATE, INT, TEXT); Excel's documentation of EDATE and TEXT; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hyperformula@3.5.0 @formulajs/formulajs@4.6.1
cat > count.cjs <<'JS'
const formulajs = require("@formulajs/formulajs");
const { HyperFormula } = require("hyperformula");
const hyper = (formula) => HyperFormula.buildFromArray([[`=${formula}`]], { licenseKey: "gpl-v3" }).getCellValue({ sheet: 0, row: 0, col: 0 });
const day = (serial) => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
const iso = (date) => new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())).toISOString().slice(0, 10);
const date = (text) => `DATE(${text.split("-").map(Number).join(",")})`;
const dates = [
  ["EDATE", "2016-01-31", 1, "2016-02-28", "2016-02-29"],
  ["EDATE", "2020-01-29", 1, "2020-02-28", "2020-02-29"],
  ["EDATE", "2012-02-29", 48, "2016-02-28", "2016-02-29"],
  ["EDATE", "2016-03-31", -1, "2016-02-28", "2016-02-29"],
  ["EOMONTH", "2016-01-15", 1, "2016-02-29", "2016-02-29"],
];
const seen = dates.map(([name, start, months, wrong, right]) => {
  const values = [day(hyper(`${name}(${date(start)},${months})`)), iso(formulajs[name](start, months))];
  console.log(`${name} ${start} ${months}:  hyperformula ${values[0]}, formulajs ${values[1]}`);
  return values[0] === wrong && values[1] === right;
});
const texts = [
  ['TEXT(0.285,"0.0%")', "0.3%", "28.5%"],
  ['TEXT(DATE(2016,5,1),"d mmmm yyyy")', "1 0500 2016", "1 May 2016"],
  ['TEXT(-5,"0;(0)")', "-5;(0)", "(5)"],
  ["INT(-1.5)", -1, -2],
];
for (const [formula, wrong, right] of texts) {
  const value = hyper(formula);
  console.log(`${formula}:  hyperformula ${value}, Excel ${right}`);
  seen.push(value === wrong);
}
process.exit(seen.every(Boolean) ? 0 : 1);
JS
TZ=UTC node count.cjs
