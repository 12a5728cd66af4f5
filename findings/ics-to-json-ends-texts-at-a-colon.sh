#!/bin/sh
# A good guess: ics-to-json makes JSON of iCalendar files and undoes what the format does to texts: lines longer than 75 octets are folded (the next begins with one blank that is
# no part of the text), and commas, semicolons and new lines are escaped with a backslash. A colon in a text is a colon.
# What happens: of "Agenda: articles 31 to 33" only "Agenda" is left. A folded line with a colon in it is dropped whole, so that the text breaks off in the middle of a word. Where
# it has none, the blank of the text goes with that of the fold: "will", "not vote" is "willnot vote". The backslashes stay ("Hearing\, first\; Article 33\nSecond reading").
# ical.js gives all as it was.
# Matters for calendars of committees: descriptions with an agenda or an address of a page end before it.
# Seen with ics-to-json 2.0.2, ical.js 2.2.1. Source: RFC 5545, 3.1 (Content Lines) and 3.3.11 (Text); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact ics-to-json@2.0.2 ical.js@2.2.1
cat > colon.mjs <<'JS'
import ICAL from "ical.js";
import { icsToJson } from "ics-to-json";
const cases = [
  [["Agenda: articles 31 to 33"], "Agenda", "Agenda: articles 31 to 33"],
  [["The Committee hears the dele", " gations on one point: the expulsion"], "The Committee hears the dele", "The Committee hears the delegations on one point: the expulsion"],
  [["The Committee will", "  not vote."], "The Committee willnot vote.", "The Committee will not vote."],
  [["Hearing\\, first\\; Article 33\\nSecond reading"], "Hearing\\, first\\; Article 33\\nSecond reading", "Hearing, first; Article 33\nSecond reading"],
];
const same = cases.map(([[first, ...folded], wrong, right]) => {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hearings//EN", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20130101T000000Z", "DTSTART:20130728T100000Z"];
  const text = [...lines, `DESCRIPTION:${first}`, ...folded, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
  const seen = icsToJson(text)[0].description;
  const kept = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent").getFirstPropertyValue("description");
  console.log(`ics-to-json ${JSON.stringify(seen)}, ical.js ${JSON.stringify(kept)}`);
  return seen === wrong && kept === right;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node colon.mjs
