#!/bin/sh
# A good guess: fast-formula-parser counts dates as Excel does: a month after 31 January is the last day of February (EDATE), the working day before a Monday is
# the Friday before it (WORKDAY), and 3 January 2021 belongs to week 53 (ISOWEEKNUM). All three are in its list of supported functions.
# What happens: the surplus days of a month run on. EDATE of 31 January 2016 and 1 is 2 March, of 31 August 2016 and 6 is 3 March 2017; a month before 31 May is 1 May. EOMONTH is
# right. WORKDAY of Monday 2 May 2016 and -1, or -3, is that same Monday: it does not count backwards. Sunday 3 January 2021, the last day of week 53, is in week 1,
# which begins the day after. No error. formulajs gives what Excel gives.
# Matters for periods of notice and dates of reports: "within a month" ends in the month after next, and the last working day before a hearing is the day itself.
# Seen with fast-formula-parser 1.0.19, @formulajs/formulajs 4.6.1. Source: OpenDocument 1.3, part 4 (OpenFormula: EDATE, WORKDAY, ISOWEEKNUM); ISO 8601; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact fast-formula-parser@1.0.19 @formulajs/formulajs@4.6.1
cat > count.cjs <<'JS'
const FormulaParser = require("fast-formula-parser");
const formulajs = require("@formulajs/formulajs");
const parser = new FormulaParser();
const fast = (formula) => parser.parse(formula, { sheet: "s", row: 1, col: 1 });
const day = (serial) => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
const iso = (date) => (date instanceof Date ? new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())).toISOString().slice(0, 10) : day(date));
const date = (text) => `DATE(${text.split("-").map(Number).join(",")})`;
const cases = [
  ["EDATE", "2016-01-31", 1, "2016-03-02", "2016-02-29"],
  ["EDATE", "2016-08-31", 6, "2017-03-03", "2017-02-28"],
  ["EDATE", "2016-05-31", -1, "2016-05-01", "2016-04-30"],
  ["EOMONTH", "2016-08-31", 6, "2017-02-28", "2017-02-28"],
  ["WORKDAY", "2016-05-02", -1, "2016-05-02", "2016-04-29"],
  ["WORKDAY", "2016-05-02", -3, "2016-05-02", "2016-04-27"],
  ["WORKDAY", "2016-05-06", 1, "2016-05-09", "2016-05-09"],
];
const seen = cases.map(([name, start, number, wrong, right]) => {
  const values = [day(fast(`${name}(${date(start)},${number})`)), iso(formulajs[name](start, number))];
  console.log(`${name} ${start} ${number}:  fast-formula-parser ${values[0]}, formulajs ${values[1]}`);
  return values[0] === wrong && values[1] === right;
});
for (const [start, wrong] of [["2021-01-03", 1], ["2021-01-02", 53]]) {
  const values = [fast(`ISOWEEKNUM(${date(start)})`), formulajs.ISOWEEKNUM(start)];
  console.log(`ISOWEEKNUM ${start}:  fast-formula-parser ${values[0]}, formulajs ${values[1]}`);
  seen.push(values[0] === wrong && values[1] === 53);
}
process.exit(seen.every(Boolean) ? 0 : 1);
JS
TZ=UTC node count.cjs
