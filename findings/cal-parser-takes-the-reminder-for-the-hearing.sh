#!/bin/sh
# A good guess: cal-parser reads iCalendar files. The reminder within an event (VALARM) is a thing of its own, with its own description; a time with a zone (TZID=Europe/Zurich) is
# the time in that zone; of several attendees each is there; "\n" in a text is a new line; a name in quotes may have a colon.
# What happens: the lines of the reminder are taken as those of the event: "Statement of the delegation" is lost, and the description is "Leave now", the action DISPLAY. 10:00 in
# Zurich is 10:00 in Greenwich, two hours late (the name of the zone is told beside it). Of the attendees only the last is left, lines are joined, and of an organizer whose name
# has a colon the value begins within the name. ical.js gives all of it right.
# Matters for calendars of hearings: the text of the meeting is that of its alarm, and whoever goes by it comes late.
# Seen with cal-parser 1.0.2, ical.js 2.2.1. Source: RFC 5545, 3.6.6 (Alarm Component), 3.3.5 (form 3), 3.3.11 (Text), 3.2 (quoted values); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact cal-parser@1.0.2 ical.js@2.2.1
cat > event.mjs <<'JS'
import calParser from "cal-parser";
import ICAL from "ical.js";
const lines = [
  "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//hearings//EN", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20130101T000000Z",
  "DTSTART;TZID=Europe/Zurich:20130728T100000", "SUMMARY:Hearing\\nSecond reading", "DESCRIPTION:Statement of the delegation",
  'ORGANIZER;CN="Committee: Legal":mailto:committee@example.org', "ATTENDEE;CN=A:mailto:a@example.org", "ATTENDEE;CN=B:mailto:b@example.org",
  "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Leave now", "TRIGGER:-PT15M", "END:VALARM", "END:VEVENT", "END:VCALENDAR", "",
];
const text = lines.join("\r\n");
const { parseString } = calParser.default ?? calParser;
const [event] = parseString(text).events;
console.log(JSON.stringify(event, null, 1));
const right = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent"));
console.log(`ical.js: ${right.description}; ${JSON.stringify(right.summary)}; ${right.attendees.length} attendees; ${right.organizer}`);
const wrong =
  event.description.value === "Leave now" &&
  event.action.value === "DISPLAY" &&
  new Date(event.dtstart.value).toISOString() === "2013-07-28T10:00:00.000Z" &&
  event.attendee.value === "mailto:b@example.org" &&
  event.summary.value === "Hearing Second reading" &&
  event.organizer.value !== "mailto:committee@example.org";
const asWritten = right.description === "Statement of the delegation" && right.summary.includes("\n") && right.attendees.length === 2;
process.exit(wrong && asWritten && right.organizer === "mailto:committee@example.org" ? 0 : 1);
JS
TZ=UTC node event.mjs
