#!/bin/sh
# A good guess: fiscal-year is told the day on which a fiscal year begins ({ month: 3, day: 6 } is 6 April, as the tax year of the United Kingdom begins) and gives year, quarter and month
# of a date. The last days before the new year (1 to 5 April) are in the last month (11, counted from nought) and the fourth quarter of the old one.
# What happens: the day counts for the year only; quarter and month come from the month of the calendar. 5 April 2017 is in the fiscal year 2017, but in its first quarter and
# first month: a year before the day that it is. 6 April is the first quarter of 2018, so that a sum by year and quarter puts five days of each spring at the wrong end of the year.
# 5 May is in month 1, as if the first month had ended with April, and 4 July in the second quarter, two days before it begins. With a year that begins on the first of a month
# (the United States, 1 October) all is right.
# Matters for budgets and grants: payments of the last days of a year are counted for its beginning.
# Seen with fiscal-year 1.0.0. Source: its documentation (a start with month and day); a quarter is three months from the start; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact fiscal-year@1.0.0
cat > year.mjs <<'JS'
import fiscal from "fiscal-year";
const FiscalYear = fiscal.default ?? fiscal;
const of = (start) => (date) => {
  const year = FiscalYear(start);
  return [year.getFiscalYear(date), year.getFiscalQuarter(date), year.getFiscalMonth(date)].join(" ");
};
const kingdom = of({ month: 3, day: 6 });
const states = of({ month: 9, day: 1 });
const cases = [
  ["2017-03-31", kingdom, "2017 4 11"],
  ["2017-04-05", kingdom, "2017 1 0"],
  ["2017-04-06", kingdom, "2018 1 0"],
  ["2017-05-05", kingdom, "2018 1 1"],
  ["2017-07-04", kingdom, "2018 2 3"],
  ["2017-09-30", states, "2017 4 11"],
  ["2017-10-01", states, "2018 1 0"],
];
const same = cases.map(([date, read, expected]) => {
  const seen = read(date);
  console.log(`${date}: year, quarter, month ${seen}`);
  return seen === expected;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
TZ=UTC node year.mjs
