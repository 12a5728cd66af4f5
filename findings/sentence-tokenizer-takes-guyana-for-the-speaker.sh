#!/bin/sh
# A good guess: sentence-tokenizer cuts a paragraph into sentences and gives their words as they are. Its tokenizer is made with the name of "the utterer" or without one, and its
# documentation speaks of no change of the text.
# What happens: two names are taken out of every text, also out of the middle of words: that of the speaker and that of a robot. Without a name they are "Guy" and "ECTOR": "Guyana
# abstained" is "{myname}ana abstained", and in capitals "THE PRIVATE SECTOR" is "THE PRIVATE S{yourname}", "THE DIRECTOR" "THE DIR{yourname}". A statement of Niger,
# made with that name, thanks "{myname}ia" where it thanks Nigeria. Only the first word of a text is safe.
# Matters for records of debates, whose speakers are States: the sentences that are kept name nobody, or another State in part.
# Seen with sentence-tokenizer 1.0.1. Source: its documentation (How to: new Tokenizer with a name, getSentences); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact sentence-tokenizer@1.0.1
cat > sentences.mjs <<'JS'
import Tokenizer from "sentence-tokenizer";
const sentences = (text, speaker) => {
  const tokenizer = speaker === undefined ? new Tokenizer() : new Tokenizer(speaker);
  tokenizer.setEntry(text);
  return tokenizer.getSentences().join(" | ");
};
const seen = [
  sentences("The delegate of Guyana abstained. France agreed."),
  sentences("THE PRIVATE SECTOR SHALL NOT PAY. THE DIRECTOR REPORTS."),
  sentences("We thank Nigeria and Chad. We abstain.", "Niger"),
  sentences("Guyana abstained. France agreed."),
];
console.log(seen.join("\n"));
const expected = [
  "The delegate of {myname}ana abstained. | France agreed.",
  "THE PRIVATE S{yourname} SHALL NOT PAY. | THE DIR{yourname} REPORTS.",
  "We thank {myname}ia and Chad. | We abstain.",
  "Guyana abstained. | France agreed.",
];
process.exit(seen.join() === expected.join() ? 0 : 1);
JS
node sentences.mjs
