#!/bin/sh
# A good guess: moment-parseformat guesses the format of a date that somebody wrote, so that moment writes other dates in it. Words that are no part of the date are put into square
# brackets, as moment asks: "[at]".
# What happens: only "at" is. "Geneva, 28 July 1951" has the format "Geneva, D MMMM YYYY", in which moment takes "e" for the day of the week and "a" for am or pm: "G6n6vam, 28 July
# 1951". "the 28th of July 1951" becomes "t106 28th of July 1951" with the hour. Names of months in other languages are torn: of "28 juillet 1951" the 28 is taken for the month,
# and what is written is "7 juiJul 28, 19516t 1951". "10:30 a.m." comes back as "10:30 am.30.".
# Matters for letters and minutes, whose dates have the place before them: each new one that is written from the format is nonsense, though the date itself is right.
# Seen with moment-parseformat 4.0.0, moment 2.31.0. Source: its documentation; documentation of moment (Format, Escaping characters); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact moment-parseformat@4.0.0 moment@2.31.0
cat > formats.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const moment = require("moment");
const parseFormat = require("moment-parseformat");
const guess = parseFormat.default ?? parseFormat;
const expected = {
  "28 July 1951": "28 July 1951",
  "Saturday, 28 July 1951 at 10.30": "Saturday, 28 July 1951 at 10.30",
  "Geneva, 28 July 1951": "G6n6vam, 28 July 1951",
  "the 28th of July 1951": "t106 28th of July 1951",
  "28 juillet 1951": "7 juiJul 28, 19516t 1951",
  "10:30 a.m.": "10:30 am.30.",
};
const same = Object.entries(expected).map(([text, expected]) => {
  const format = guess(text);
  const written = moment([1951, 6, 28, 10, 30]).format(format);
  console.log(`${text}: format ${format}, the same date in it: ${written}`);
  return written === expected;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node formats.mjs
