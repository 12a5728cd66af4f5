#!/bin/sh
# A good guess: each measure of string-comparison has a similarity, which is 1 for the same string, and a distance, which is 0 for it and grows as strings differ. Strings of the same letters in
# another order differ: 1951 is not 1591.
# What happens: the distance of jaroWinkler is a likeness, too: it is 1 between 1951 and 1951 and 0 between strings that share nothing, so that the nearest is the one that differs most. By cosine and
# jaccardIndex 1951 and 1591 are the same (similarity 1, distance 0), "no" and "on", too, and so are "33" and "333": each letter that occurs at all counts once, wherever it stands.
# Nothing says so, and the distance of all other measures is 0 for the same string.
# Matters for whoever matches titles, names and numbers of papers: the search for the nearest gives the farthest, and two treaties are one.
# Seen with string-comparison 1.3.0. Source: its documentation (similarity and distance of every measure); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact string-comparison@1.3.0
cat > compare.mjs <<'JS'
import { createRequire } from "node:module";
const loaded = createRequire(import.meta.url)("string-comparison");
const measures = loaded.default ?? loaded;
const pairs = [["1951", "1951"], ["1951", "1591"], ["1951", "2018"], ["33", "333"], ["no", "on"], ["may", "shall not"]];
const seen = {};
for (const name of ["jaroWinkler", "cosine", "jaccardIndex", "levenshtein", "diceCoefficient", "metricLcs"]) {
  seen[name] = pairs.map(([one, two]) => {
    const both = [measures[name].similarity(one, two), measures[name].distance(one, two)].map((value) => Number(value.toFixed(2)));
    return both.join("/");
  });
  console.log(`${name}: ${pairs.map(([one, two], index) => `${one}, ${two} ${seen[name][index]}`).join("; ")}`);
}
const distance = (name, index) => Number(seen[name][index].split("/")[1]);
const asSeen =
  distance("jaroWinkler", 0) === 1 && distance("jaroWinkler", 1) > distance("jaroWinkler", 2) &&
  ["cosine", "jaccardIndex"].every((name) => [1, 3, 4].every((index) => seen[name][index] === "1/0")) &&
  ["cosine", "jaccardIndex", "levenshtein", "diceCoefficient", "metricLcs"].every((name) => distance(name, 0) === 0);
process.exit(asSeen ? 0 : 1);
JS
node compare.mjs
