#!/bin/sh
# A good guess: compromise, asked for the numbers of a text, gives "5½ million" and "two and a half million" as 5,500,000 and 2,500,000, or finds
# none there, or marks what it could not read. It does know "half a million" (500,000) and "2.5 million".
# What happens: a number that is wrong comes as a sure one. "two and a half million refugees" is 2,000,000, with all of these words as its text;
# "5½ million" is 1,000,000, the 5½ being passed over, and so is "1.5–2.5 million" with a dash; "2.5 million–3 million" is 0. The
# minus sign (U+2212, as statistical offices set it) is dropped: "−5 percent" is 5, where "minus five percent" is -5. "5½ per
# cent" alone is no number at all. numbers().toNumber() writes the wrong ones into the text.
# Matters for figures taken out of papers to be compared: halves of millions are how such papers round.
# Seen with compromise 14.17.0. Source: seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact compromise@14.17.0
cat > read.mjs <<'JS'
import nlp from "compromise";
const expected = {
  "half a million refugees": [["half a million", 500000]],
  "2.5 million refugees": [["2.5 million", 2500000]],
  "minus five percent": [["minus five", -5]],
  "two and a half million refugees": [["two and a half million", 2000000]],
  "5½ million refugees": [["million", 1000000]],
  "5½ per cent of refugees": [],
  "1.5–2.5 million refugees": [["million", 1000000]],
  "2.5 million–3 million refugees": [["2.5 million–3 million", 0]],
  "a change of −5 percent": [["−5", 5]],
};
let asSeen = true;
for (const [text, numbers] of Object.entries(expected)) {
  const found = nlp(text).numbers().json().map((each) => [each.text, each.number.num]);
  console.log(`${JSON.stringify(text)}: ${JSON.stringify(found)}`);
  asSeen &&= JSON.stringify(found) === JSON.stringify(numbers);
}
const written = nlp("two and a half million refugees").numbers().toNumber().all().text();
console.log(`written anew: ${written}`);
process.exit(asSeen && written === "2000000 refugees" ? 0 : 1);
JS
node read.mjs
