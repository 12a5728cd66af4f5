#!/bin/sh
# A good guess: a recogniser that reads "three quarters" as .75 and "nine million" as 9,000,000 reads "half a million" as 500,000; or it takes the two words
# for two numbers, .5 and a million, as it does with "one third of a million".
# What happens: it is one number, and turned over: the half is divided by the million, or rather the million put below the line. "Half a million people" is
# .000002, "a quarter of a million" .000004, "half a billion dollars" 2E-09 dollars, in Spanish ("medio millón") too, and "a half million" .0000005.
# As a string in scientific notation ("2E-06") it passes for a number everywhere.
# Matters for figures of people displaced and of money, which are told in halves and quarters of millions more than in any other way in speech: the
# largest ones become nothing.
# Seen with @microsoft/recognizers-text-suite 1.3.1 (recognizers-text-number 1.3.1). Source: seen in the output; the words in front count as one over what follows, as in "half a third".
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @microsoft/recognizers-text-suite@1.3.1
cat > read.cjs <<'JS'
const { recognizeCurrency, recognizeNumber, Culture } = require("@microsoft/recognizers-text-suite");
const expected = [
  [recognizeNumber, Culture.English, "three quarters", "0.75"],
  [recognizeNumber, Culture.English, "nine million", "9000000"],
  [recognizeNumber, Culture.English, "half a million people", "2E-06"],
  [recognizeNumber, Culture.English, "a quarter of a million", "4E-06"],
  [recognizeNumber, Culture.English, "one third of a million", "0.333333333333333, 1000000"],
  [recognizeCurrency, Culture.English, "half a billion dollars", "2E-09"],
  [recognizeCurrency, Culture.English, "a half million dollars", "5E-07"],
  [recognizeCurrency, Culture.English, "$0.5 million", "500000"],
  [recognizeCurrency, Culture.Spanish, "medio millón de dólares", "2E-06"],
];
const seen = expected.map(([recognize, culture, text, numbers]) => {
  const read = recognize(text, culture)
    .map(({ resolution }) => resolution.value)
    .join(", ");
  console.log(`${culture}: ${text} → ${read}`);
  return read === numbers;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node read.cjs
# Output seen:
#   en-us: three quarters → 0.75
#   en-us: nine million → 9000000
#   en-us: half a million people → 2E-06
#   en-us: a quarter of a million → 4E-06
#   en-us: one third of a million → 0.333333333333333, 1000000
#   en-us: half a billion dollars → 2E-09
#   en-us: a half million dollars → 5E-07
#   en-us: $0.5 million → 500000
#   es-es: medio millón de dólares → 2E-06
