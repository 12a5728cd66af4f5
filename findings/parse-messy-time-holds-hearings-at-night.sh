#!/bin/sh
# A good guess: parse-messy-time ("parse messy human date and time strings") reads what a person writes in an announcement, of the hearing at "3 p.m. on 1 May 2016", as it reads "9pm on
# the 4th of july 1988" of its documentation; "two weeks ago" is two weeks ago, "July 1951" is in July 1951, or the library gives no date.
# What happens: with the points, "p.m." is not seen: 3 p.m. is three in the night, 3 pm is three in the afternoon. Counts in words are nothing: "two weeks ago" and "in two weeks" are
# today (2 weeks ago is right). "July 1951" is 2 July 2021: the year is read as 19:51 hours or a day too many. 28.07.1951, a day with its month and year, is 28 May 2016, of the month and
# year of the reader. On Tuesday, 10 May, "next monday" is the 23rd, not the 16th.
# Matters for deadlines and notes of meetings: each of the answers is a valid date, and none is refused.
# Seen with parse-messy-time 2.1.0. Source: its documentation (examples, opts.now); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact parse-messy-time@2.1.0
cat > dates.mjs <<'JS'
import parse from "parse-messy-time";
const now = new Date(2016, 4, 10, 9);
const cases = {
  "9pm on the 4th of july 1988": "1988-07-04T21:00",
  "3 pm on 1 May 2016": "2016-05-01T15:00",
  "3 p.m. on 1 May 2016": "2016-05-01T03:00",
  "2 weeks ago": "2016-04-26T09:00",
  "two weeks ago": "2016-05-10T00:00",
  "in two weeks": "2016-05-10T00:00",
  "28 July 1951": "1951-07-28T00:00",
  "July 1951": "2021-07-02T00:00",
  "28.07.1951": "2016-05-28T00:00",
  "next monday": "2016-05-23T00:00",
};
const same = Object.entries(cases).map(([words, expected]) => {
  const seen = parse(words, { now }).toISOString().slice(0, 16);
  console.log(`${words}: ${seen}`);
  return seen === expected;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
TZ=UTC node dates.mjs
