#!/bin/sh
# A good guess: a parser of durations written for people reads "18 months" and "2.5 years", and refuses what is not a duration as a whole, or reads the duration
# in it: 30 days in "Article 5, 30 days", 90 days in "90 days (3 months)". For "2,5 years" it gives two and a half, or nothing.
# What happens: all numbers are added up. parse-duration makes 35 days of "Article 5, 30 days"; "90 days (3 months)" is 181 days for it and for timestring, 180
# for human-interval. Of "2 years from 2013" parse-duration makes 169 years: a number without a unit gets the next smaller one, so that 2013
# counts as months; "between 5 and 7 years" is 7 years and 5 days. timestring takes out commas with the blanks behind them: 530 days for
# Article 5, and 182 years of "until age 18, 2 years". "2,5 years" is 25 years for both, and two for human-interval, which also makes
# two years of "two and a half years" and none at all (0) of "within 2 years". "2½ years" is two days for parse-duration.
# Matters for time limits, terms of office and ages, which stand beside articles, years and their own repetition in brackets.
# Seen with parse-duration 2.1.9, timestring 7.0.0, human-interval 2.0.1.
# Source: seen in the output; index.js of parse-duration ("if no units, find next smallest units"; group separators).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact parse-duration@2.1.9 timestring@7.0.0 human-interval@2.0.1
cat > read.mjs <<'JS'
import humanInterval from "human-interval";
import parseDuration from "parse-duration";
import timestring from "timestring";
const days = {
  "parse-duration": (text) => parseDuration(text, "d"),
  timestring: (text) => timestring(text, "d"),
  "human-interval": (text) => humanInterval(text) / 86_400_000,
};
const expected = {
  "18 months": [548, 548, 540],
  "Article 5, 30 days": [35, 530, 0],
  "90 days (3 months)": [181, 181, 180],
  "2 years from 2013": [62001, "refused", 730],
  "between 5 and 7 years": [2557, "refused", 0],
  "until age 18, 2 years": [749, 66476, 0],
  "2,5 years": [9131, 9131, 730],
  "2½ years": [2, 731, 730],
  "two and a half years": [null, "refused", 730],
  "within 2 years": [731, 731, 0],
};
const whole = (read, text) => {
  try {
    const count = read(text);
    return count === null ? null : Math.round(count);
  } catch {
    return "refused";
  }
};
const seen = Object.entries(expected).map(([text, counts]) => {
  const read = Object.values(days).map((parse) => whole(parse, text));
  console.log(`${text}: ${Object.keys(days).map((name, at) => `${name} ${read[at]}`).join(", ")} (days)`);
  return read.join() === counts.join();
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node read.mjs
