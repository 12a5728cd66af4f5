#!/bin/sh
# A good guess: lemmatizer, an "English language lemmatizer", gives the word as a dictionary heads it: "refused" is "refuse", "nations" is "nation". A word with "un" in front is a
# word of its own ("unable" is not a form of "able"), as it is for wink-lemmatizer.
# What happens: "un" (or "dis") is taken away as if it were an ending, so that the answer is the opposite: "unless" becomes "less", "unable" "able", "unlawful" "law", "unequal" "equal",
# "unsafe" "safe", "unarmed" "arm", "unaccompanied" "accompany", and "disagree" "agree". "refused" is "fuse", "united" is "ted", "under" is "r", and "nations" "natusons", since "ion" inside
# of the word is taken for an ending of its plural. "illegal" stays.
# Matters for a search, a count of words or a list of claims that compares lemmas: "States unable to pay" and "States able to pay" are of one kind.
# Seen with lemmatizer 0.0.1, wink-lemmatizer 3.0.4. Source: seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact lemmatizer@0.0.1 wink-lemmatizer@3.0.4
cat > lemmas.mjs <<'JS'
import lemmas from "lemmatizer";
import wink from "wink-lemmatizer";
const opposites = { unless: "less", unable: "able", unlawful: "law", unequal: "equal", unsafe: "safe", unarmed: "arm", unaccompanied: "accompany" };
const others = { refused: "fuse", united: "ted", under: "r", nations: "natusons", disagree: "agree", illegal: "illegal" };
const same = Object.entries({ ...opposites, ...others }).map(([word, lemma]) => {
  const seen = lemmas.lemmatizer(word);
  console.log(`${word} -> ${seen}`);
  return seen === lemma;
});
const right = Object.keys(opposites).every((word) => wink.adjective(word) === word) && wink.verb("refused") === "refuse" && wink.verb("disagree") === "disagree" && wink.noun("nations") === "nation";
console.log(`wink-lemmatizer: unable -> ${wink.adjective("unable")}, refused -> ${wink.verb("refused")}, nations -> ${wink.noun("nations")}`);
process.exit(same.every(Boolean) && right ? 0 : 1);
JS
node lemmas.mjs
