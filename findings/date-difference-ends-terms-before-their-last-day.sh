#!/bin/sh
# A good guess: date-difference gives the time between two dates in years and days ("34y 338d 4h"), and says that it is exact where other solutions fail over daylight saving time. From
# 28 July 1951 until the day before the 65th anniversary it is 64 years and 365 days.
# What happens: every year is 365 days, so that each 29 February is a day too much: on 27 July 2016 it is "65y 16d", and a year that holds 29 February is over a day too soon: "1y" from
# 10 May 2015 until 9 May 2016. The example of the documentation (1 July 1980 to 27 May 2015) has 338 days for 330, eight for its leap
# years. date-fns and luxon give whole years by the calendar.
# Matters for the age of treaties, terms of office and ages of persons: a term is over before its last day, and a person born on 10 May 1998 is 18 years old on 5 May 2016.
# Seen with date-difference 1.0.0, date-fns 4.1.0, luxon 3.7.2. Source: its documentation (example); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact date-difference@1.0.0 date-fns@4.1.0 luxon@3.7.2
cat > terms.mjs <<'JS'
import difference from "date-difference";
import { differenceInYears } from "date-fns";
import { DateTime } from "luxon";
const cases = [
  ["1951-07-28", "2016-07-27", "65y 16d", 64],
  ["2015-05-10", "2016-05-09", "1y", 0],
  ["1998-05-10", "2016-05-06", "18y 1d", 17],
  ["2017-01-01", "2018-01-01", "1y", 1],
];
const same = cases.map(([from, until, expected, years]) => {
  const [start, end] = [from, until].map((day) => new Date(`${day}T00:00:00Z`));
  const seen = difference(start, end);
  const others = [differenceInYears(end, start), Math.floor(DateTime.fromISO(until).diff(DateTime.fromISO(from), "years").years)];
  console.log(`${from} to ${until}: date-difference ${seen}; whole years in date-fns ${others[0]}, luxon ${others[1]}`);
  return seen === expected && others.every((number) => number === years);
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
TZ=UTC node terms.mjs
