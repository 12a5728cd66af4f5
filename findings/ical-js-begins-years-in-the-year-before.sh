#!/bin/sh
# A good guess: ical.js, which reads vCards as well as calendars and knows their partial dates ("1953", "1953-10", "--0203"), makes of "1953" as a Date the first of
# January 1953, or some day of that year, or nothing, as it does for what it cannot read.
# What happens: the month or day that is missing counts as nought, and nought is the one before the first: 1953 is the 30th of November 1952, October 1953 the 30th
# of September, and the 15th of some month the 15th of December 1899. As a text it is right ("1953"), so a list shows the right year and sorts, counts ages and
# filters by a wrong one. A day without its year ("--0203") is in 1900.
# Matters for lists of members and officers, whose years alone are often known: ages come out a year too high, terms begin before they do.
# Seen with ical.js 2.2.1. Source: RFC 6350, 4.3.1 (dates of reduced accuracy and truncated dates), 6.2.5 (BDAY); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ical.js@2.2.1
cat > read.mjs <<'JS'
process.env.TZ = "UTC";
const { default: ICAL } = await import("ical.js");
const expected = {
  1953: ["1953", "1952-11-30"],
  "1953-10": ["1953-10", "1953-09-30"],
  "---15": ["---15", "1899-12-15"],
  "--0203": ["--02-03", "1900-02-03"],
  19530203: ["1953-02-03", "1953-02-03"],
};
const seen = Object.entries(expected).map(([born, [text, day]]) => {
  const card = `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Harbour\r\nBDAY:${born}\r\nEND:VCARD\r\n`;
  const value = new ICAL.Component(ICAL.parse(card)).getFirstPropertyValue("bday");
  const date = value.toJSDate().toISOString().slice(0, 10);
  console.log(`BDAY:${born} → as a text ${value}, as a Date ${date}`);
  return String(value) === text && date === day;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node read.mjs
