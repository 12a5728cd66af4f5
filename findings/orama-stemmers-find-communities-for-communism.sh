#!/bin/sh
# A good guess: the stemmers of @orama/stemmers are those of Snowball, so that "english" is its English stemmer (known as Porter 2), which Snowball itself and
# PostgreSQL use, and that "exceed" and "exceeding" get one stem.
# What happens: "english" is the first algorithm of 1980, which Snowball keeps under the name "porter" for old indexes only. It parts "exceed" from "exceeding",
# "proceed" from "proceedings" and "succeed" from "succeeding", "dying" from "died", and "State's" from "States"; and it makes one word of communism, community and
# communal, of general, generous and generation, and of arsenal and arsenic, which the later one keeps apart. Neither its documentation nor its name says so.
# Matters for searches in papers: who looks for "exceed" does not find "exceeding the limit", who looks for "generous" finds every general remark.
# Seen with @orama/stemmers 3.1.18; snowball-stemmers 0.6.0 as comparison ("english" and "porter").
# Source: Snowball, "The English (Porter2) stemming algorithm", which says what it mends; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @orama/stemmers@3.1.18 snowball-stemmers@0.6.0
cat > stem.mjs <<'JS'
import { stemmer } from "@orama/stemmers/english";
import snowball from "snowball-stemmers";
const english = snowball.newStemmer("english");
const porter = snowball.newStemmer("porter");
const together = ["exceed exceeding", "proceed proceedings", "succeed succeeding", "died dying", "states state's"];
const apart = ["communism community communal", "general generous generation", "arsenal arsenic"];
const kinds = (stem, words) => new Set(words.split(" ").map(stem)).size;
const asSeen = [...together, ...apart].map((words) => {
  const [orama, later, first] = [stemmer, (word) => english.stem(word), (word) => porter.stem(word)].map((stem) => kinds(stem, words));
  console.log(`${words}: ${orama} stem(s) by @orama/stemmers, ${later} by Snowball's english, ${first} by its porter`);
  const all = words.split(" ");
  return orama === first && all.every((word) => stemmer(word) === porter.stem(word)) && (together.includes(words) ? orama > 1 && later === 1 : orama === 1 && later > 1);
});
process.exit(asSeen.every(Boolean) ? 0 : 1);
JS
node stem.mjs
