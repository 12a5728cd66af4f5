#!/bin/sh
# A good guess: duration-fns has between(first, second), the duration from one date to the other, and apply(date, duration). The duration between two dates, applied to the first,
# gives the second, as with Luxon: from 31 January to 28 February it is 28 days, or the month that is cut at its end.
# What happens: the months are counted by their names, and the days of the month are taken from one another: from 31 January to 28 February 2013 it is P1M-3D. apply cuts the month
# at its end (28 February) and then goes back the three days: 25 February. From 31 March to 30 April it comes to 29 April, from 29 February 2012 to 28 February 2013 to the 27th,
# from 31 August to 30 November to the 29th. From 2013-01-31 to 2013-03-01 (P2M-30D) it is right.
# Matters for terms that are kept as durations, as XML and iCalendar do: a deadline comes one to three days early, though it was computed from the right one.
# Seen with duration-fns 3.0.2, luxon 3.7.2. Source: its documentation (Date operations); Luxon as comparison; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact duration-fns@3.0.2 luxon@3.7.2
cat > terms.mjs <<'JS'
import * as duration from "duration-fns";
import { DateTime } from "luxon";
const day = (date) => new Date(date).toISOString().slice(0, 10);
const byLuxon = (first, second) => {
  const [from, to] = [first, second].map((date) => DateTime.fromISO(date, { zone: "utc" }));
  return from.plus(to.diff(from, ["years", "months", "days"])).toISODate();
};
const cases = [
  ["2013-01-31", "2013-02-28", "P1M-3D", "2013-02-25"],
  ["2013-03-31", "2013-04-30", "P1M-1D", "2013-04-29"],
  ["2012-02-29", "2013-02-28", "P1Y-1D", "2013-02-27"],
  ["2013-08-31", "2013-11-30", "P3M-1D", "2013-11-29"],
  ["2013-01-31", "2013-03-01", "P2M-30D", "2013-03-01"],
];
const same = cases.map(([first, second, text, end]) => {
  const between = duration.between(first, second);
  const [told, reached] = [duration.toString(between), day(duration.apply(first, between))];
  console.log(`${first} to ${second}: ${told}, applied ${reached} (luxon ${byLuxon(first, second)})`);
  return told === text && reached === end && byLuxon(first, second) === second;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
TZ=UTC node terms.mjs
