#!/bin/sh
# A good guess: node-ical, which reads calendars of hearings and meetings, keeps a name in quotation marks whole (the marks are for names with colons and semicolons), and knows that
# "\," is a comma of a text and "," the end of one: CATEGORIES:asylum,aid\, not trade is two categories.
# What happens: the organizer "Office: Section A; Geneva" is '"Office: Section A', with the mark at its head and without Geneva; a colon or a comma alone does no harm. The
# categories are three: "asylum", "aid\" and "not trade". Days of a series that are listed as dates (RDATE;VALUE=DATE:20160508,20160515) are one text. ical.js reads name, categories
# and days as they are.
# Matters for lists of hearings with their organizers and subjects: a name ends within it, and the negated half of a subject becomes a subject.
# Seen with node-ical 0.26.1, ical.js 2.2.1. Source: RFC 5545, 3.1 (quoted-string), 3.3.11 (TEXT: escaped comma), 3.8.1.2, 3.8.5.2; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact node-ical@0.26.1 ical.js@2.2.1
cat > read.mjs <<'JS'
import ical from "ical.js";
import nodeIcal from "node-ical";
const calendar = (...lines) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hearings//EN", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20160401T000000Z", "DTSTART;VALUE=DATE:20160501", ...lines, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
const source = calendar('ORGANIZER;CN="Office: Section A; Geneva":mailto:office@example.org', "CATEGORIES:asylum,aid\\, not trade", "RDATE;VALUE=DATE:20160508,20160515");
const event = nodeIcal.sync.parseICS(source)["1"];
const other = new ical.Component(ical.parse(source)).getFirstSubcomponent("vevent");
const seen = {
  "node-ical": { organizer: event.organizer.params.CN, categories: event.categories, days: event.rdate.val },
  "ical.js": {
    organizer: other.getFirstProperty("organizer").getParameter("cn"),
    categories: other.getFirstProperty("categories").getValues(),
    days: other.getFirstProperty("rdate").getValues().map(String),
  },
};
console.log(JSON.stringify(seen, null, 1));
const wrong = { organizer: '"Office: Section A', categories: ["asylum", "aid\\", "not trade"], days: "20160508,20160515" };
const right = { organizer: "Office: Section A; Geneva", categories: ["asylum", "aid, not trade"], days: ["2016-05-08", "2016-05-15"] };
process.exit(JSON.stringify(seen) === JSON.stringify({ "node-ical": wrong, "ical.js": right }) ? 0 : 1);
JS
node read.mjs
