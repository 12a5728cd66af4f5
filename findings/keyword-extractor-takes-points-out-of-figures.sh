#!/bin/sh
# A good guess: keyword-extractor, which takes the words that matter out of a text, drops "the" and "of", and gives the words that it keeps as they stand: "2.5 million" as
# "2.5", or not at all. It knows that a figure is one word: "3-5", "12%" and "A/68/5" stay whole.
# What happens: points, commas and colons are taken out of the midst of words, so that a figure becomes another one: "2.5 million" is "25 million" (with
# return_chained_words as one phrase), "0.5 per cent" is "05", "-3.5" is "-35", "1,234.5" is "12345", and clause 4.2.1 is "421". The list of words that do not matter
# has "not", "no", "none" and "against", "two" and "three", and "cent" stays of "per cent": "No more than two States voted against" is "States voted".
# Matters for keywords of papers, by which one is found: they name sums ten times too high, and refusals as agreements.
# Seen with keyword-extractor 0.3.0. Source: seen in the output (the words are cleaned of signs one by one).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact keyword-extractor@0.3.0
cat > extract.mjs <<'JS'
import extractor from "keyword-extractor";
const expected = {
  "2.5 million refugees were held in 2013.": "25 million refugees | held | 2013",
  "Growth was 0.5 per cent, not -3.5 or 1,234.5.": "Growth | 05 | cent | -35 | 12345",
  "Clause 4.2.1 of A/68/5": "Clause 421 | A/68/5",
  "It was 3-5 or 12% here": "3-5 | 12%",
  "No more than two States voted against.": "States voted",
};
const seen = Object.entries(expected).map(([text, phrases]) => {
  const found = extractor.extract(text, { language: "english", return_changed_case: false, return_chained_words: true }).join(" | ");
  console.log(`${text} → ${found}`);
  return found === phrases;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node extract.mjs
