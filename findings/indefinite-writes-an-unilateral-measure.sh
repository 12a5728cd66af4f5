#!/bin/sh
# A good guess: indefinite puts "a" or "an" before a word by its sound, as far as its documentation goes, with rules for "hour" and for words that begin like "you" (a union, a
# European, a Ukrainian) or with a silent h (an heir).
# What happens: the words that it knows are right, and their families are not: "a union", but "an unionist"; "a unanimous", but "an unanimity"; "a Ukrainian" and "a Ugandan", but
# "an Uruguayan"; "a European", but "an Eurasian"; "a unit", but "an unilateral"; "an heir" and "an heiress", but "a heirloom". retext-indefinite-article, which checks the same,
# asks for the other article at five of these six ("an unilateral" passes there, too).
# Matters for sentences that are made by programs, summaries of votes for instance: "an unilateral declaration" and "an Uruguayan proposal".
# Seen with indefinite 2.5.2, retext-indefinite-article 5.0.0. Source: its documentation; retext-indefinite-article as comparison; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact indefinite@2.5.2 retext-indefinite-article@5.0.0 retext@9.0.0
cat > articles.mjs <<'JS'
import indefinite from "indefinite";
import { retext } from "retext";
import retextIndefiniteArticle from "retext-indefinite-article";
const write = indefinite.default ?? indefinite;
const checker = retext().use(retextIndefiniteArticle);
const expected = {
  union: "a union",
  unionist: "an unionist",
  unanimous: "a unanimous",
  unanimity: "an unanimity",
  Ugandan: "a Ugandan",
  Uruguayan: "an Uruguayan",
  unit: "a unit",
  unilateral: "an unilateral",
  European: "a European",
  Eurasian: "an Eurasian",
  heiress: "an heiress",
  heirloom: "a heirloom",
};
let same = true;
const asked = [];
for (const [word, phrase] of Object.entries(expected)) {
  const seen = write(word);
  const { messages } = await checker.process(`It was ${seen}.`);
  if (messages.length) asked.push(word);
  console.log(`${seen}${messages.length ? ` (${messages[0].reason})` : ""}`);
  same &&= seen === phrase;
}
process.exit(same && asked.join() === "unionist,unanimity,Uruguayan,Eurasian,heirloom" ? 0 : 1);
JS
node articles.mjs
