#!/bin/sh
# A good guess: words-to-numbers writes the numbers of a text in figures ("one hundred and five States" is "105 States", "five million two hundred
# thousand" is 5200000) and leaves the other words alone. What is no number, such as "a point of order", stays as it is.
# What happens: "a" is 1, and "point" behind it, the sign of a decimal, goes with it: "raised a point of order" is "raised 1 of order", and the word is
# gone. "one third of the fund" is "1 3 of the fund", which reads 13 as soon as blanks are dropped, "the second report" is "the 2
# report", "two and a half million" is "2 and 1 half 1000000". "two to three million" is "2 to 3000000". Years as they are read out are
# right at the end of a text and wrong before other words: "nineteen fifty-one" is "19 51".
# Matters for minutes and positions that are made ready for search or comparison: thirds, halves and points of order are their daily words.
# Seen with words-to-numbers 1.5.1. Source: seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact words-to-numbers@1.5.1
cat > read.mjs <<'JS'
import words from "words-to-numbers";
const expected = {
  "one hundred and five States": "105 States",
  "Chad raised a point of order": "Chad raised 1 of order",
  "one third of the fund": "1 3 of the fund",
  "the second report": "the 2 report",
  "two and a half million": "2 and 1 half 1000000",
  "two to three million": "2 to 3000000",
  "In nineteen fifty-one States agreed": "In 19 51 States agreed",
};
const seen = Object.entries(expected).map(([text, figures]) => {
  const read = words.wordsToNumbers(text);
  console.log(`${text} → ${read}`);
  return read === figures;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node read.mjs
