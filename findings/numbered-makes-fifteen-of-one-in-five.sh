#!/bin/sh
# A good guess: readers of numbers in words (numbered, numbers-from-words) read what they know, "two hundred and five", and give nothing, or an error, for what is no single whole
# number: "one in five", "nine tenths", "half a million", "minus five".
# What happens: words that they do not know are passed over, and what is left is put together. numbered makes 15 of "one in five", 9 of "nine tenths", 1 of "one third", a million
# of "half a million" and two of "two and a half million"; "minus five" is 5, though "negative five", as it writes it, is -5, and "twenty-first" is 20. numbers-from-words makes 51
# of "nineteen fifty-one" and 31 of "One State and twenty-five others, five of them in Asia"; at "one in five" it stops with an error.
# Matters for figures that are gathered from minutes: shares become counts, and halves are gone.
# Seen with numbered 1.1.0, numbers-from-words 0.0.8. Source: their documentation; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact numbered@1.1.0 numbers-from-words@0.0.8
cat > read.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const numbered = require("numbered");
const { parse } = require("numbers-from-words");
const other = (text) => {
  try {
    return parse(text);
  } catch (error) {
    return error.message;
  }
};
const expected = {
  "two hundred and five": 205,
  "one in five": 15,
  "nine tenths": 9,
  "one third": 1,
  "half a million": 1000000,
  "two and a half million": 2000000,
  "minus five": 5,
  "negative five": -5,
  "twenty-first": 20,
};
const same = Object.entries(expected).map(([text, number]) => {
  console.log(`${text}: numbered ${numbered.parse(text)}`);
  return numbered.parse(text) === number;
});
const others = ["two hundred and five", "nineteen fifty-one", "One State and twenty-five others, five of them in Asia", "one in five"].map((text) => {
  console.log(`${text}: numbers-from-words ${other(text)}`);
  return other(text);
});
process.exit(same.every(Boolean) && others.slice(0, 3).join() === "205,51,31" && typeof others[3] === "string" ? 0 : 1);
JS
node read.mjs
