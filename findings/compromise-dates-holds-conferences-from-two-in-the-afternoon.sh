#!/bin/sh
# A good guess: compromise-dates, the reader of dates for compromise, reads sessions as papers tell them: "2-25 July 1951" is 2 to 25 July, as "July 28-30, 1951" is 28 to 30 July,
# and "by the end of 1951" ends with 1951.
# What happens: where the days stand before the month they are taken for hours: "2-25 July 1951" and "from 2 to 25 July 1951" are the first of July, from 14:00 to 23:00. Of
# "between 2 and 25 July 1951" the 25th is left. "by the end of 1951" ends with the present year, "1951-54" is 1951 alone, and "the summer of 1951" is June and July. With the month
# first ("July 28-30, 1951") and for single days it is right.
# Matters for papers that are not American: the conference of three weeks is an afternoon, and its deadline decades late.
# Seen with compromise-dates 3.9.0, compromise 14.17.0. Source: its documentation (date ranges); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact compromise-dates@3.9.0 compromise@14.17.0
cat > sessions.mjs <<'JS'
import nlp from "compromise";
import dates from "compromise-dates";
nlp.plugin(dates);
const read = (text) => {
  const [{ start, end }] = nlp(text).dates({ timezone: "UTC", today: "2013-05-15" }).get();
  return `${start.slice(0, 16)} to ${end.slice(0, 16)}`;
};
const expected = {
  "28 July 1951": "1951-07-28T00:00 to 1951-07-28T23:59",
  "July 28-30, 1951": "1951-07-28T00:00 to 1951-07-30T23:59",
  "2-25 July 1951": "1951-07-01T14:00 to 1951-07-01T23:00",
  "from 2 to 25 July 1951": "1951-07-01T14:00 to 1951-07-01T23:00",
  "between 2 and 25 July 1951": "1951-07-25T00:00 to 1951-07-25T23:59",
  "by the end of 1951": "2013-05-15T00:00 to 2013-12-31T23:59",
  "1951-54": "1951-01-01T00:00 to 1951-12-31T23:59",
  "the summer of 1951": "1951-06-01T00:00 to 1951-07-31T23:59",
};
const same = Object.entries(expected).map(([text, range]) => {
  console.log(`${text}: ${read(text)}`);
  return read(text) === range;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
TZ=UTC node sessions.mjs
