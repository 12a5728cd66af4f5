#!/bin/sh
# A good guess: rrule says in words when a series of meetings takes place (toText), and isFullyConvertibleToText() tells when the words leave something out. What fromText reads it
# reads whole or not at all: it has an error, "Unknown symbol", for what it does not know.
# What happens: BYSETPOS, the usual way to write "the last working day of the month", is left out: FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 is "every month on weekdays", fully
# convertible, and read back it is 22 days in May 2016 and not one. The last day of the month is "every month on the last". The other way round, "every day except Sunday" is every day, "every year on
# 20 June" is each year with no day in it, and "every month on the first and third Monday" is the first of the month and the third Monday. No error.
# Matters for calendars of committees and for deadlines: the day of the report is told as any day.
# Seen with rrule 2.8.1. Source: RFC 5545, 3.3.10 (BYSETPOS, with this example); its documentation (isFullyConvertibleToText); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rrule@2.8.1
cat > tell.cjs <<'JS'
const { RRule } = require("rrule");
const bounds = [new Date(Date.UTC(2016, 4, 1)), new Date(Date.UTC(2016, 4, 31, 23))];
const inMay = (options) => new RRule({ ...options, dtstart: bounds[0] }).between(...bounds, true).map((date) => date.toISOString().slice(0, 10));
const last = RRule.fromString("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1");
const told = last.toText();
const [meant, again] = [inMay(last.origOptions), inMay(RRule.parseText(told))];
console.log(`${told}, fully convertible: ${last.isFullyConvertibleToText()}\n  meant: ${meant}\n  as told: ${again.length} days`);
const month = RRule.fromString("FREQ=MONTHLY;BYMONTHDAY=-1").toText();
console.log(`BYMONTHDAY=-1: ${month}`);
const read = {
  "every day except Sunday": "RRULE:FREQ=DAILY",
  "every year on 20 June": "RRULE:FREQ=YEARLY",
  "every month on the first and third Monday": "RRULE:FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=+3MO",
};
const seen = Object.entries(read).map(([text, expected]) => {
  const rule = RRule.fromText(text).toString();
  console.log(`${text}: ${rule}`);
  return rule === expected;
});
const widened = told === "every month on weekdays" && last.isFullyConvertibleToText() && meant.join() === "2016-05-31" && again.length === 22;
process.exit(widened && month === "every month on the last" && seen.every(Boolean) ? 0 : 1);
JS
node tell.cjs
