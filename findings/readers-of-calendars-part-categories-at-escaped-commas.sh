#!/bin/sh
# A good guess: readers of iCalendar part CATEGORIES at its commas, and keep a comma that is escaped ("\,") within a category, as RFC 5545 asks of texts: "Vote\, roll call" is one
# category. A writer escapes it.
# What happens: ical, ts-ics and ikalendar part it there, too: of "HEARING,Vote\, roll call" they make three, the second of which ends in the backslash ("Vote\"). In the summary of
# the same event they read "\," right. The writer ics escapes commas in the summary and in the description, but not in categories: one that it is given is two in its file. ical.js
# reads two.
# Matters for calendars that are filtered by kinds of meetings: "Vote\" is a kind that nobody chose, and roll calls are not found.
# Seen with ical 0.8.0, ts-ics 2.4.6, ikalendar 1.5.0, ics 3.12.0, ical.js 2.2.1. Source: RFC 5545, 3.8.1.2 (Categories) and 3.3.11 (Text); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ical@0.8.0 ts-ics@2.4.6 ikalendar@1.5.0 ics@3.12.0 ical.js@2.2.1 zod@4.6.7
cat > categories.mjs <<'JS'
import { createRequire } from "node:module";
import ICAL from "ical.js";
const require = createRequire(import.meta.url);
const text = [
  "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hearings//EN", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20130101T000000Z", "DTSTART:20130728T100000Z",
  "DTEND:20130728T110000Z", "SUMMARY:Vote\\, roll call", "CATEGORIES:HEARING,Vote\\, roll call", "END:VEVENT", "END:VCALENDAR", "",
].join("\r\n");
const { Parser } = require("ikalendar");
const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
const readers = {
  ical: () => require("ical").parseICS(text)["1"],
  "ts-ics": () => require("ts-ics").convertIcsCalendar(undefined, text).events[0],
  ikalendar: () => new Parser().parse(text).events[0],
  "ical.js": () => ({ summary: event.getFirstPropertyValue("summary"), categories: event.getFirstProperty("categories").getValues() }),
};
const seen = Object.entries(readers).map(([name, read]) => {
  const { summary, categories } = read();
  console.log(`${name}: ${summary} | ${JSON.stringify(categories)}`);
  return [summary, ...categories.map((category) => category.trim())].join("|");
});
const { value } = require("ics").createEvent({ title: "Vote, roll call", start: [2013, 7, 28], duration: { days: 1 }, categories: ["Vote, roll call"] });
const written = value.split("\r\n").filter((line) => /^(SUMMARY|CATEGORIES)/.test(line));
console.log(written);
const wrong = seen.slice(0, 3).every((line) => line === "Vote, roll call|HEARING|Vote\\|roll call");
process.exit(wrong && seen[3] === "Vote, roll call|HEARING|Vote, roll call" && written.join(" ") === "SUMMARY:Vote\\, roll call CATEGORIES:Vote, roll call" ? 0 : 1);
JS
node categories.mjs
