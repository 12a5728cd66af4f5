#!/bin/sh
# A good guess: damlev answers the distance of Damerau and Levenshtein: from "return" to "returned" it is 2, the same as back, and never more than the longer word
# has letters. word-error-rate answers by how many words two texts differ: "yes, yes" and "yes" by one.
# What happens: damlev answers 7 for return and returned, and 2 for returned and return; where the first word is the shorter one and goes on in the second, the
# distance is too high ("no" to "none" 3, "a" to "aaaa" 5, more than either has letters). word-error-rate takes a text of one word for equal to any number of
# repetitions of it: "no no no" and "no" differ by 0 words, an error rate of 0. Nothing says so.
# Matters for aligning clauses and for checking transcripts of votes: words that are one ending apart count as foreign to each other, and two votes more as none.
# Seen with damlev 1.0.0, word-error-rate 0.0.7; damerau-levenshtein 1.0.8 as comparison.
# Source: the definition of the distance (symmetric, at most the length of the longer word); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact damlev@1.0.0 word-error-rate@0.0.7 damerau-levenshtein@1.0.8
cat > measure.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const damlev = require("damlev").default ?? require("damlev");
const other = require("damerau-levenshtein");
const { calculateEditDistance, wordErrorRate } = require("word-error-rate");
const expected = { "return returned": "7 2 2", "no none": "3 2 2", "a aaaa": "5 3 3", "form from": "1 1 1", "shall should": "3 3 3" };
const words = Object.entries(expected).map(([pair, distances]) => {
  const [one, two] = pair.split(" ");
  const seen = `${damlev(one, two)} ${damlev(two, one)} ${other(one, two).steps}`;
  console.log(`${pair}: damlev there, damlev back, damerau-levenshtein: ${seen}`);
  return seen === distances;
});
const texts = [["no no no", "no", 0], ["yes yes", "yes", 0], ["yes no", "yes", 1], ["may not return", "may return", 1]].map(([one, two, distance]) => {
  console.log(`"${one}" and "${two}": ${calculateEditDistance(one, two)} words, rate ${wordErrorRate(one, two)}`);
  return calculateEditDistance(one, two) === distance;
});
process.exit([...words, ...texts].every(Boolean) ? 0 : 1);
JS
node measure.mjs
