#!/bin/sh
# A good guess: a stemmer for Romanian brings "refugiat", "refugiați" and "refugiaților" (refugee, refugees, of the refugees) to one stem, written as Romanian is
# written: with s and t with a comma below (U+0219, U+021B), which its academy, its standard SR 13411 and its keyboards have.
# What happens: the suffixes are listed with the letters of old code pages alone, s and t with a cedilla (U+015F, U+0163). "refugiaţi" with a cedilla
# becomes "refug" as "refugiat" does, "refugiați" stays "refugiaț"; "obligaţii" becomes "oblig" and "obligații" stays "obligaț". So the singular of a word
# and its plural have different stems, and the one word in an old paper and in a new one, too. Nothing says so.
# Matters for searches in papers of Romania and Moldova: half of the forms of a word are not found.
# Seen with @orama/stemmers 3.1.18, snowball-stemmers 0.6.0, lunr-languages 1.22.0 (with lunr 2.3.9).
# Source: Unicode Standard, 7.1 (Latin: comma below and cedilla in Romanian); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @orama/stemmers@3.1.18 snowball-stemmers@0.6.0 lunr@2.3.9 lunr-languages@1.22.0
cat > stem.mjs <<'JS'
import { createRequire } from "node:module";
import { stemmer as orama } from "@orama/stemmers/romanian";
const require = createRequire(import.meta.url);
const lunr = require("lunr");
require("lunr-languages/lunr.stemmer.support")(lunr);
require("lunr-languages/lunr.ro")(lunr);
const snowball = require("snowball-stemmers").newStemmer("romanian");
const stemmers = {
  "@orama/stemmers": orama,
  "snowball-stemmers": (word) => snowball.stem(word),
  "lunr-languages": (word) => lunr.ro.stemmer(new lunr.Token(word)).toString(),
};
const comma = (word) => word.replaceAll("\u015f", "\u0219").replaceAll("\u0163", "\u021b");
const cedilla = ["refugiat", "refugia\u0163i", "refugia\u0163ilor", "obliga\u0163ii", "obliga\u0163ia"];
const expected = [["refug", "refug"], ["refug", "refugia\u021b"], ["refug", "refugia\u021b"], ["oblig", "obliga\u021b"], ["oblig", "obliga\u021b"]];
const asSeen = Object.entries(stemmers).flatMap(([name, stem]) =>
  cedilla.map((word, index) => {
    const stems = [stem(word), stem(comma(word))];
    console.log(`${name}: ${word} with a cedilla ${stems[0]}, ${comma(word)} with a comma ${stems[1]}`);
    return String(stems) === String(expected[index]);
  }),
);
process.exit(asSeen.every(Boolean) ? 0 : 1);
JS
node stem.mjs
