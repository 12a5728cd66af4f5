#!/bin/sh
# A good guess: packages for the Islamic calendar differ by a day, as the variants of that calendar do, and agree on the day of the week, which no calendar changes. What is
# outside the years of their table they refuse.
# What happens: hijri-date, which follows one of the tabular variants (Intl calls it islamic-tbla) day for day, names the day after: 6 July 2016, a Wednesday, is written
# "Thursday" in English and in Arabic, in the format for dates and as dayName; so is every day of the years 2000 to 2030. For a Saturday the long name is "undefined".
# hijri-converter has a table from 1356 (1937) to 1500. Of each day before it makes the last month of 1355: 1 January 1923 and 1 January 1800 are both 1355, month 12,
# with NaN for a day; 1341 and 1214 are right. The other way, 1 Muharram 1342 lies in the year -100100. Nothing is thrown, and the documentation names no limits.
# Matters for letters and decrees that give both dates: the day of the week is what a reader uses to tell which of two dates was meant.
# Seen with hijri-date 0.2.2, hijri-converter 1.1.1, Intl of node 20. Source: Unicode CLDR, calendars islamic-tbla and islamic-umalqura; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hijri-date@0.2.2 hijri-converter@1.1.1
cat > name.mjs <<'JS'
import converter from "hijri-converter";
import hijri from "hijri-date/lib/safe.js";
const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const format = new Intl.DateTimeFormat("en-u-ca-islamic-tbla", { timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" });
const byIntl = (day) => {
  const parts = Object.fromEntries(format.formatToParts(day).map(({ type, value }) => [type, value]));
  return [parts.year, parts.month, parts.day].join("-");
};
const shown = { total: 0, sameDate: 0, nextName: 0, noName: 0 };
for (let time = Date.UTC(2000, 0, 1, 12); time < Date.UTC(2031, 0, 1); time += 86_400_000) {
  const day = new Date(time);
  const there = hijri.toHijri(day);
  const name = there.format("dddd", { locale: "en" });
  shown.total += 1;
  shown.sameDate += byIntl(day) === [there.year, there.month, there.date].join("-") ? 1 : 0;
  shown.nextName += name === names[day.getUTCDay() + 1] ? 1 : 0;
  shown.noName += name === "undefined" ? 1 : 0;
}
console.log(shown, hijri.toHijri(new Date("2016-07-06T12:00:00Z")).format("dddd, dd mmmm yyyy", { locale: "en" }));
const early = [converter.toHijri(1923, 1, 1), converter.toHijri(1800, 1, 1), converter.toGregorian(1342, 1, 1)];
console.log(...early);
const wrong = early[0].hy === 1355 && early[1].hy === 1355 && Number.isNaN(early[0].hd) && early[2].gy === -100100;
process.exit(wrong && shown.sameDate === shown.total && shown.nextName + shown.noName === shown.total && shown.noName > 1500 ? 0 : 1);
JS
TZ=UTC node name.mjs
