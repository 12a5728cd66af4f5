#!/bin/sh
# A good guess: hebrew-date names the months of the Hebrew calendar as they are: Adar in a common year, Adar I and Adar II in a leap year of thirteen months.
# What happens: the sixth month is "AdarI" each year, in the twelve of nineteen years that have one Adar only: 24 February 2013 is "14 AdarI 5773". In the leap year 5776 it is
# right. jewish-date, @hebcal/hdate and Intl write "Adar" for 5773.
# Matters for dates of laws and of judgments: a date in Adar I is one of a leap year for its readers, and a year with thirteen months is another one.
# Seen with hebrew-date 1.0.7, jewish-date 2.0.29, @hebcal/hdate 0.22.8. Source: the other two and Intl (CLDR, Hebrew calendar) as comparison; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hebrew-date@1.0.7 jewish-date@2.0.29 @hebcal/hdate@0.22.8
cat > adar.mjs <<'JS'
import { createRequire } from "node:module";
import { HDate } from "@hebcal/hdate";
const require = createRequire(import.meta.url);
const hebrewDate = require("hebrew-date");
const { toJewishDate } = require("jewish-date");
const intl = new Intl.DateTimeFormat("en-u-ca-hebrew", { day: "numeric", month: "long", year: "numeric" });
const cases = [
  [new Date(2013, 1, 24), "14 AdarI 5773", "Adar", "14 Adar 5773"],
  [new Date(2016, 1, 23), "14 AdarI 5776", "AdarI", "14 Adar I 5776"],
  [new Date(2016, 2, 24), "14 AdarII 5776", "AdarII", "14 Adar II 5776"],
];
const same = cases.map(([date, own, jewish, right]) => {
  const { date: day, month_name: month, year } = hebrewDate(date);
  const [seen, other, hebcal] = [`${day} ${month} ${year}`, toJewishDate(date).monthName, new HDate(date).toString()];
  console.log(`${date.toDateString()}: hebrew-date ${seen}, jewish-date ${other}, hebcal ${hebcal}, Intl ${intl.format(date)}`);
  return seen === own && other === jewish && hebcal === right && intl.format(date) === right;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node adar.mjs
