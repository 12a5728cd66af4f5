#!/bin/sh
# A good guess: Papa Parse, left to guess the delimiter, reads a plain RFC 4180 file (commas, texts in quotation marks) right: a semicolon
# inside quotation marks parts nothing, and where it cannot tell it says "UndetectableDelimiter" in its errors.
# What happens: the guess tries each delimiter on its own. For ";" the quotation mark stands in the middle of a field and is a mere
# character, so that sentences with as many semicolons each (as clauses of a law have) look like a table of more columns, and
# more columns win over fewer. The header with its comma does not help: one row that differs is allowed. The columns come mixed up,
# the quotation marks stand in the words, and `errors` is empty. Tabs and "|" inside texts do the same.
# Seen with papaparse 5.7.1. Source: guessDelimiter in papaparse.js (fields are counted, quoting is not compared).
# What helps: `delimiter: ","`, or `delimitersToGuess` with no more than what the sender may use.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund papaparse@5.7.1
cat > read.cjs <<'JS'
const Papa = require("papaparse");
const file = 'No,Clause\r\n1,"States act; they report; they fund."\r\n2,"Ports dredge; they light; they pay."\r\n';
const guessed = Papa.parse(file);
const told = Papa.parse(file, { delimiter: ",", skipEmptyLines: true });
console.log("guessed", JSON.stringify(guessed.meta.delimiter), JSON.stringify(guessed.data[1]), guessed.errors);
console.log("told   ", JSON.stringify(told.meta.delimiter), JSON.stringify(told.data[1]), told.errors);
const wrong = guessed.meta.delimiter === ";" && guessed.data[1][0] === '1,"States act' && guessed.errors.length === 0;
const right = told.data[1][1] === "States act; they report; they fund.";
process.exit(wrong && right ? 0 : 1);
JS
node read.cjs
