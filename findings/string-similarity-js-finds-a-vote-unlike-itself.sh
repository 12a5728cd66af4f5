#!/bin/sh
# A good guess: a measure of how alike two texts are gives 1 for two equal texts, whatever their length, and less for any others.
# What happens: string-similarity-js gives 0 for "5" and "5", as for "5" and "6": it counts pairs of letters, of which one letter has none, and does not look whether the texts are
# equal first. string-similarity, which counts pairs as well, gives 1 for it and 0 for "5" and "6". For "no one" and "noone", and for "not able" and "notable", on the other hand,
# string-similarity gives 1: it takes the blanks out first, as it tells, where string-similarity-js gives less.
# Matters for matching columns of two tables, numbers of articles and of votes among them: equal ones are the least alike of all, and "not able" and "notable" are one.
# Seen with string-similarity-js 2.1.4, string-similarity 4.0.4, fuzzball 2.2.6. Source: their documentation; fuzzball as comparison; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact string-similarity-js@2.1.4 string-similarity@4.0.4 fuzzball@2.2.6
cat > alike.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { ratio } = require("fuzzball");
const { compareTwoStrings } = require("string-similarity");
const { stringSimilarity } = require("string-similarity-js");
const pairs = [["5", "5"], ["5", "6"], ["33", "33"], ["not able", "notable"], ["no one", "noone"]];
const seen = pairs.map(([one, other]) => {
  const values = [stringSimilarity(one, other), compareTwoStrings(one, other), ratio(one, other) / 100];
  console.log(`${one} and ${other}: string-similarity-js ${values[0].toFixed(2)}, string-similarity ${values[1].toFixed(2)}, fuzzball ${values[2].toFixed(2)}`);
  return values;
});
const [equal, unequal, longer, able, noOne] = seen;
const pairsOfLetters = equal.join() === "0,1,1" && unequal.join() === "0,0,0" && longer.join() === "1,1,1";
process.exit(pairsOfLetters && able[0] < 1 && able[1] === 1 && able[2] < 1 && noOne[1] === 1 && noOne[0] < 1 ? 0 : 1);
JS
node alike.mjs
