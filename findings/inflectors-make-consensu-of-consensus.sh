#!/bin/sh
# A good guess: inflectors make the singular of a plural (singularize), and leave a word that is a singular already: "consensus", "census" and "crisis" stay.
# What happens: an "s" at the end may go. natural makes "consensu", "statu", "crisi", "basi", "censu" and, of "premises", "premis". inflection and inflected know "status", "crisis"
# and "basis", but make "consensu" and "censu", and "corp" of "corps". pluralize, right with these, makes "basi" of "basis". Of plurals that are asked for, natural writes
# "criterias" and pluralize "passer-bies"; the singular of "committee of experts" is "committee of expert".
# Matters for indexes of subjects and for searches: "consensus" and "basis" are filed under words that are none, and "corps" under "corp".
# Seen with natural 8.1.1, inflection 3.0.2, inflected 2.1.0, pluralize 8.0.0. Source: seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact natural@8.1.1 inflection@3.0.2 inflected@2.1.0 pluralize@8.0.0
cat > singular.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const inflected = require("inflected");
const inflection = require("inflection");
const pluralize = require("pluralize");
const { NounInflector } = require("natural/lib/natural/inflectors");
const natural = new NounInflector();
const singular = {
  natural: (word) => natural.singularize(word),
  inflection: (word) => inflection.singularize(word),
  inflected: (word) => inflected.singularize(word),
  pluralize: (word) => pluralize.singular(word),
};
const expected = {
  consensus: "consensu consensu consensu consensus",
  census: "censu censu censu census",
  status: "statu status status status",
  crisis: "crisi crisis crisis crisis",
  basis: "basi basis basis basi",
  corps: "corps corp corp corps",
  premises: "premis premise premise premises",
  treaties: "treaty treaty treaty treaty",
};
const same = Object.entries(expected).map(([word, list]) => {
  const seen = Object.values(singular).map((make) => make(word));
  console.log(`${word}: ${Object.keys(singular).map((name, index) => `${name} ${seen[index]}`).join(", ")}`);
  return seen.join(" ") === list;
});
const plurals = [natural.pluralize("criteria"), pluralize.plural("passer-by"), pluralize.singular("committee of experts")];
console.log(plurals);
process.exit(same.every(Boolean) && plurals.join() === "criterias,passer-bies,committee of expert" ? 0 : 1);
JS
node singular.mjs
