#!/bin/sh
# A good guess: sentencex, which is told the language of a text, knows the commonest of each: in French "M." before a name and "art." before a number, in German the ordinal "20."
# within a sentence.
# What happens: for French "M. Rochefort s'y oppose." is two sentences, "M." and the rest, while "MM. Rochefort et Weis" is one; "L'art. 33 s'applique." is parted before the 33,
# and so is "p. 3", and "Dr." before a name. In German "Art. 33 Abs. 2" and "Dr." hold, and so does "20. Juli", but "Im 20. Jahrhundert" and "Die 5. Sitzung" are parted. In Italian
# "sig." holds and "art." does not.
# Matters for minutes in French: each speaker is a sentence of his own, and what he says has nobody who says it.
# Seen with sentencex 1.0.17. Source: its documentation (segment, with a language); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact sentencex@1.0.17
cat > parts.mjs <<'JS'
import * as sentencex from "sentencex";
const segment = sentencex.segment ?? sentencex.default.segment;
const cases = [
  ["fr", "M. Rochefort s'y oppose.", "M.|Rochefort s'y oppose."],
  ["fr", "MM. Rochefort et Weis s'y opposent.", "MM. Rochefort et Weis s'y opposent."],
  ["fr", "L'art. 33 s'applique.", "L'art.|33 s'applique."],
  ["fr", "Le Dr. Weis parle.", "Le Dr.|Weis parle."],
  ["de", "Art. 33 Abs. 2 gilt.", "Art. 33 Abs. 2 gilt."],
  ["de", "Dr. Weis sprach am 20. Juli.", "Dr. Weis sprach am 20. Juli."],
  ["de", "Im 20. Jahrhundert galt das.", "Im 20.|Jahrhundert galt das."],
  ["de", "Die 5. Sitzung begann.", "Die 5.|Sitzung begann."],
  ["it", "Il sig. Rossi vota.", "Il sig. Rossi vota."],
  ["it", "L'art. 33 vale.", "L'art.|33 vale."],
];
const same = cases.map(([language, text, expected]) => {
  const seen = [...segment(language, text)].map((sentence) => sentence.trim()).join("|");
  console.log(`${language}: ${seen}`);
  return seen === expected;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node parts.mjs
