#!/bin/sh
# A good guess: spacetime reads what is told of a date and takes the beginning for what is not: "July 1951" is 1 July 1951, "Q3 1951" the first day of that quarter, and "1951" the
# first of January.
# What happens: the first two are as guessed; a year alone gets the month and the day on which the program is run: on 28 February "1951" is 28 February 1951. The same call gives
# another date tomorrow, and another quarter in a month. dayjs and luxon give 1 January.
# Matters for papers of which only the year is known: sorted by date they stand among those of this season, and move on from day to day.
# Seen with spacetime 7.15.0, luxon 3.7.2, dayjs 1.11.23. Source: ISO 8601-1 (representations with reduced precision); luxon and dayjs as comparison; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact spacetime@7.15.0 luxon@3.7.2 dayjs@1.11.23
cat > year.mjs <<'JS'
import dayjs from "dayjs";
import { DateTime } from "luxon";
import spacetime from "spacetime";
// The day on which the program runs is set, so that it is the same each time: 28 February 2013.
const Present = Date;
const moment = Present.UTC(2013, 1, 28, 12);
globalThis.Date = class extends Present {
  constructor(...parts) {
    super(...(parts.length ? parts : [moment]));
  }
  static now() {
    return moment;
  }
};
const day = (text) => spacetime(text, "UTC").format("iso-short");
const others = { luxon: DateTime.fromISO("1951").toISODate(), dayjs: dayjs("1951").format("YYYY-MM-DD") };
const seen = Object.fromEntries(["July 1951", "Q3 1951", "1951-07", "1951", "2012"].map((text) => [text, day(text)]));
console.log("on 28 February 2013:", seen, "1951 by", others);
const right = seen["July 1951"] === "1951-07-01" && seen["Q3 1951"] === "1951-07-01" && seen["1951-07"] === "1951-07-01";
process.exit(right && seen["1951"] === "1951-02-28" && seen["2012"] === "2012-02-28" && Object.values(others).every((date) => date === "1951-01-01") ? 0 : 1);
JS
TZ=UTC node year.mjs
