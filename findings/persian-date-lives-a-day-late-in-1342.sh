#!/bin/sh
# A good guess: persian-date answers the day of the Iranian calendar for a date: the 5th of June 1963, the day of the protests that Iranian books name by it, is the 15th of
# Khordad 1342. Its documentation names two ways of reckoning and says of neither that it gives other days.
# What happens: it is the 14th. All days of the years 1342 (from March 1963) and 1309 (from March 1930) come a day late, as the year is begun on the 22nd of March: in both
# years the equinox came minutes before noon in Tehran, which decides whether the year begins on that day. All other years from 1925 to 2040 are right.
# With toLeapYearMode("astronomical"), its other way, the day is the same 14th.
# Matters for dates of laws and events in Iranian sources: two whole years of them are off by a day, and so are weekdays and spans of days.
# Seen with persian-date 1.1.0; jalali-moment 3.3.11 and the Intl of Node as comparison.
# Source: the Iranian law on the calendar of 1925 (the year begins with the spring equinox); its documentation; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact persian-date@1.1.0 jalali-moment@3.3.11
cat > days.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const jalali = require("jalali-moment");
const PersianDate = require("persian-date");
const calendar = new Intl.DateTimeFormat("en-u-ca-persian", { year: "numeric", month: "numeric", day: "numeric" });
const byIntl = (date) => {
  const parts = Object.fromEntries(calendar.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
  return `${parts.year}/${parts.month}/${parts.day}`;
};
const byPersianDate = (date) => {
  const day = new PersianDate(date);
  return `${day.year()}/${day.month()}/${day.date()}`;
};
const wrong = new Map();
for (const date = new Date(1925, 2, 22, 12); date.getFullYear() < 2040; date.setDate(date.getDate() + 10)) {
  const right = byIntl(date);
  if (byPersianDate(date) !== right) wrong.set(right.slice(0, 4), (wrong.get(right.slice(0, 4)) ?? 0) + 1);
}
const khordad = new Date(1963, 5, 5, 12);
const seen = [byPersianDate(khordad), byIntl(khordad), jalali(khordad).format("jYYYY/jM/jD")];
PersianDate.toLeapYearMode("astronomical");
const otherWay = byPersianDate(khordad);
console.log("5 June 1963: persian-date, Intl and jalali-moment", seen, "by its other way", otherWay, "days that differ, of every tenth", Object.fromEntries(wrong));
process.exit(otherWay === "1342/3/14" && String(seen) === "1342/3/14,1342/3/15,1342/3/15" && [...wrong].join(" ") === "1309,37 1342,37" ? 0 : 1);
JS
TZ=UTC node days.mjs
