#!/bin/sh
# A good guess: any-date-parser, whose usual locale is that of the United States, reads "03/05/2013" as the 5th of March, and refuses "13/05/2013",
# for there is no 13th month, or reads it as the 13th of May. What it cannot read as a whole it calls invalid.
# What happens: any part of a text that is a date is taken for the date, wherever it begins. Of "13/05/2013" the first figure is left out and
# "3/05/2013" is the 5th of March 2013; "31/12/2013" is "1/12/2013", the 12th of January. "May 2013 to June 2014" is the 20th of
# June 2013, a day that nobody wrote; "1 May–3 June 2013" is its second day. The month "2013-05", which ISO 8601 has, is a day 5
# without a month (attempt()). None of these is called invalid.
# Matters for tables of decisions and treaties, whose days are written by others: each date looks right, and is months away from the one that was meant.
# Seen with any-date-parser 2.2.4. Source: seen in the output; the formats of the package are sought in the text, not matched with all of it.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact any-date-parser@2.2.4
cat > read.mjs <<'JS'
import parser from "any-date-parser";
const day = (text) => {
  const date = parser.fromString(text);
  return Number.isNaN(date.getTime()) ? "invalid" : date.toISOString().slice(0, 10);
};
const expected = {
  "03/05/2013": "2013-03-05",
  "13/05/2013": "2013-03-05",
  "31/12/2013": "2013-01-12",
  "27 September 2013": "2013-09-27",
  "May 2013 to June 2014": "2013-06-20",
  "1 May–3 June 2013": "2013-06-03",
};
const seen = Object.entries(expected).map(([text, read]) => {
  console.log(text, "→", day(text));
  return day(text) === read;
});
const month = parser.attempt("2013-05");
console.log("2013-05 →", month);
process.exit(seen.every(Boolean) && month.day === 5 && month.month === undefined ? 0 : 1);
JS
TZ=UTC node read.mjs
