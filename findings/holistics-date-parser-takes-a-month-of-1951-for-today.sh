#!/bin/sh
# A good guess: the date parser of Holistics, which reads ranges as people type them in reports ("last month", "1951-07-02 till 1951-07-25"), reads a month, "1951-07", as 1 July to
# 1 August 1951 (the end is not in it), as it does for "July 1951" and for "1951".
# What happens: "1951-07" is today, one day, whatever day it is, and so is "2012-02". Of "1951-Q3" it takes the year: all of 1951. Of "between 1951-07-02 and 1951-07-25" the first
# day is left, and "from 1951-07-02 till 1951-07-25" is an error about dates in the wrong order, where without "from" it is right. "July 1951" is right.
# Matters for reports on the papers of a month: the table has what came in today.
# Seen with @holistics/date-parser 3.0.2. Source: ISO 8601-1 (month: YYYY-MM); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @holistics/date-parser@3.0.2
cat > month.mjs <<'JS'
import holistics from "@holistics/date-parser";
const { parse, OUTPUT_TYPES, WEEKDAYS } = holistics.default ?? holistics;
const today = new Date("2013-05-15T12:00:00Z");
const read = (text) => {
  try {
    const { start, end } = parse(text, today, { weekStartDay: WEEKDAYS.Monday, output: OUTPUT_TYPES.date });
    return `${start} to ${end}`;
  } catch (error) {
    return error.message;
  }
};
const expected = {
  "July 1951": "1951-07-01 to 1951-08-01",
  1951: "1951-01-01 to 1952-01-01",
  "1951-07": "2013-05-15 to 2013-05-16",
  "2012-02": "2013-05-15 to 2013-05-16",
  "1951-Q3": "1951-01-01 to 1952-01-01",
  "1951-07-02 till 1951-07-25": "1951-07-02 to 1951-07-25",
  "between 1951-07-02 and 1951-07-25": "1951-07-02 to 1951-07-03",
};
const same = Object.entries(expected).map(([text, range]) => {
  console.log(`${text}: ${read(text)}`);
  return read(text) === range;
});
const from = read("from 1951-07-02 till 1951-07-25");
console.log(`from 1951-07-02 till 1951-07-25: ${from}`);
process.exit(same.every(Boolean) && from.startsWith("Start date must be before end date") ? 0 : 1);
JS
TZ=UTC node month.mjs
