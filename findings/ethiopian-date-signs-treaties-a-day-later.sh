#!/bin/sh
# A good guess: ethiopian-date, which converts between the Ethiopian and the Gregorian calendar, does so for every day, as the rule of the calendar never changed (a leap day each
# fourth year, without exception), and at worst refuses years it does not know.
# What happens: it is right for 1908 to 2100, and a day wrong for the seven years from 1901 to 1907, in both directions, and again for 2101 to 2107. The treaty on the frontiers of
# Ethiopia was signed on 15 May 1902, which is 7 Ginbot 1894; the package makes 8 Ginbot of it, and 14 May of 7 Ginbot. The agreement of 13 December 1906 is moved
# in the same way. What 1900 and 2100 change (they have no leap day in the Gregorian calendar) is applied from the wrong year on.
# Intl, which node brings, and ethiopian-calendar-date-converter have the right days.
# Matters for the dates of the treaties by which boundaries are still argued: one text of a treaty seems to be signed a day after the other.
# Seen with ethiopian-date 0.0.6, ethiopian-calendar-date-converter 2.1.6, Intl of node 20. Source: Unicode CLDR and ICU, calendar "ethiopic" (Amete Mihret); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ethiopian-date@0.0.6 ethiopian-calendar-date-converter@2.1.6
cat > convert.mjs <<'JS'
import { EthDateTime } from "ethiopian-calendar-date-converter";
import calendar from "ethiopian-date";
const format = new Intl.DateTimeFormat("en-u-ca-ethiopic", { timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" });
const noon = (day) => new Date(`${day}T12:00:00Z`);
const byIntl = (day) => {
  const parts = Object.fromEntries(format.formatToParts(noon(day)).map(({ type, value }) => [type, value]));
  return [parts.year, parts.month, parts.day].map(Number);
};
const byOther = (day) => {
  const { year, month, date } = EthDateTime.fromEuropeanDate(noon(day));
  return [year, month, date];
};
const days = { "1902-05-15": 1, "1906-12-13": 1, "1908-01-01": 0, "1936-06-30": 0, "2016-09-11": 0, "2101-05-15": 1 };
const seen = Object.entries(days).map(([day, tooLate]) => {
  const found = calendar.toEthiopian(...day.split("-").map(Number));
  const right = byIntl(day);
  const back = calendar.toGregorian(...right).map((part) => String(part).padStart(2, "0")).join("-");
  console.log(`${day}: ethiopian-date ${found.join("-")}, Intl ${right.join("-")}; that day back again: ${back}`);
  const other = day < "2100" ? byOther(day).join() === right.join() : true;
  return other && found[2] - right[2] === tooLate && (back === day) === (tooLate === 0);
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
TZ=UTC node convert.mjs
