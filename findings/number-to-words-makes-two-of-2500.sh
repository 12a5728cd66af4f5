#!/bin/sh
# A good guess: a library that writes numbers in words, as treaties and contracts have them beside the figures, writes 12.5 as "twelve point five", or refuses what it
# has no words for. It says what it takes: number-to-words throws on "−5" ("Not a finite number"), so what it does not throw on it has read.
# What happens: number-to-words, which takes texts as well as numbers, reads as far as the first sign that is no figure. "2,500" and "2 500" are "two", "12.5 million"
# is "twelve", and "2,500" as an ordinal "second". (That of a number like 12.5 the decimals go is told in a comment of its source.)
# written-number rounds: 12.5 is "thirteen" and 0.5 "one", and a number below zero has no words at all: -5 is the empty string, as are all
# texts. None of these is refused. to-words has "Twelve Point Five" and "Minus Five", and throws on the rest.
# Matters for budgets, dues and votes that are written out in words, where the words count when words and figures differ.
# Seen with number-to-words 1.2.4, written-number 0.11.1, to-words 5.7.0. Source: seen in the output (toWords of number-to-words is parseInt behind a test for isFinite(parseFloat)).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact number-to-words@1.2.4 written-number@0.11.1 to-words@5.7.0
cat > write.mjs <<'JS'
import numberToWords from "number-to-words";
import { ToWords } from "to-words";
import writtenNumber from "written-number";
const other = new ToWords({ localeCode: "en-US" });
const expected = [
  ["2,500", "two", "", "refused"],
  ["2 500", "two", "", "refused"],
  ["12.5 million", "twelve", "", "refused"],
  ["−5", "refused", "", "refused"],
  [12.5, "twelve", "thirteen", "Twelve Point Five"],
  [0.5, "zero", "one", "Zero Point Five"],
  [-5, "minus five", "", "Minus Five"],
];
const written = (write, number) => {
  try {
    return write(number);
  } catch {
    return "refused";
  }
};
const seen = expected.map(([number, ...words]) => {
  const made = [numberToWords.toWords, writtenNumber, (value) => other.convert(value)].map((write) => written(write, number));
  console.log(`${JSON.stringify(number)}: number-to-words "${made[0]}", written-number "${made[1]}", to-words "${made[2]}"`);
  return made.join("|") === words.join("|");
});
const ordinal = numberToWords.toWordsOrdinal("2,500");
console.log(`"2,500" as an ordinal: "${ordinal}"`);
process.exit(seen.every(Boolean) && ordinal === "second" ? 0 : 1);
JS
node write.mjs
