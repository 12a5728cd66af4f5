#!/bin/sh
# A good guess: sugar-date reads dates as people write them, knows "early", "end of" and so on or does not, and gives an invalid date for what it cannot read, as it does for "28
# July 1951 at noon".
# What happens: words before a date are passed over: "summer 1951" and "circa 1951" are 1 January, "before July 1951" and "mid July 1951" are 1 July, "not July 28, 1951" is that
# day, and "noon of July 28, 1951" is midnight. "end of July 1951" is read. Of a range with a long dash, "2 July–25 July 1951", the 25 is taken for the year: 2 July 2025, and the
# rest is left out.
# Matters for lists of papers with dates that are not known to the day, and for sessions, which have two: the conference of 1951 is in 2025.
# Seen with sugar-date 2.0.6. Source: seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact sugar-date@2.0.6
cat > read.mjs <<'JS'
import { createRequire } from "node:module";
const Sugar = createRequire(import.meta.url)("sugar-date");
const read = (text) => {
  const date = Sugar.Date.create(text, { fromUTC: true, setUTC: true });
  return Number.isNaN(date.getTime()) ? "invalid" : date.toISOString().slice(0, 16);
};
const expected = {
  "28 July 1951": "1951-07-28T00:00",
  "28 July 1951 at noon": "invalid",
  "end of July 1951": "1951-07-31T23:59",
  "summer 1951": "1951-01-01T00:00",
  "circa 1951": "1951-01-01T00:00",
  "before July 1951": "1951-07-01T00:00",
  "mid July 1951": "1951-07-01T00:00",
  "not July 28, 1951": "1951-07-28T00:00",
  "noon of July 28, 1951": "1951-07-28T00:00",
  "2 July–25 July 1951": "2025-07-02T00:00",
};
const same = Object.entries(expected).map(([text, date]) => {
  console.log(`${text}: ${read(text)}`);
  return read(text) === date;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
TZ=UTC node read.mjs
