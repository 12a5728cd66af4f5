#!/bin/sh
# A good guess: chrono-node reads a date that is written out with its year as that day. What it cannot read as a whole, such as "October 3 and 4,
# 2013", gives both days, or the first one with its year, or nothing.
# What happens: "and" is not read, so the year behind it is lost, and the year of the reference date (of today) stands in without a word:
# "October 3 and 4, 2013" is a day of the present year, and nothing is found of "4, 2013". The date says of its year that it is not
# certain, but so does the right beginning of "27 September to 4 October 2013". With "to" or a dash ("October 3-4, 2013") it is right.
# "3 and 4 October 2013" gives the second day alone.
# Matters for papers of conferences, which last two days: their day is told as one that lies ahead.
# Seen with chrono-node 2.10.3. Source: seen in the output; the parser of "month name, middle endian" knows a range, not a list.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact chrono-node@2.10.3
cat > read.mjs <<'JS'
import * as chrono from "chrono-node";
const today = new Date("2026-11-29T12:00:00Z");
const read = (text) => {
  const found = chrono.parse(text, today).map(({ text: words, start }) => {
    const [year, month, day] = ["year", "month", "day"].map((part) => start.get(part));
    return `${words} = ${year}-${month}-${day}${start.isCertain("year") ? "" : " (year not certain)"}`;
  });
  console.log(`${JSON.stringify(text)}: ${found.join("; ") || "nothing"}`);
  return found.join("; ");
};
const both = read("The Dialogue was held on October 3 and 4, 2013.");
const range = read("The Dialogue was held on October 3-4, 2013.");
const months = read("The Dialogue was held from 27 September to 4 October 2013.");
const second = read("The Dialogue was held on 3 and 4 October 2013.");
const asSeen =
  /^(?:on )?October 3 = 2026-10-3 \(year not certain\)$/.test(both) &&
  range.includes("= 2013-10-3") &&
  /= 2013-9-27 \(year not certain\)$/.test(months) &&
  second.endsWith("4 October 2013 = 2013-10-4");
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
