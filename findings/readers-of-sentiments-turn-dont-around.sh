#!/bin/sh
# A good guess: libraries that say whether a text is for or against know negations: "We don't support the draft" is against it. Word processors write the apostrophe of "don't" as ’, and
# the Unicode Standard calls that the preferred sign for it: "We don’t support the draft" is the same sentence, and against the draft, too.
# What happens: with ’ the negation is not seen, and the answer is turned around with the same strength: "We don’t support the draft" and "We can’t agree" are for it, "It isn’t good" is
# good, in each of sentiment, vader-sentiment, wink-sentiment and multilang-sentiment. Written out ("do not") all four read it.
# Matters for answers of a consultation that were written in a word processor: those against a draft who write so are counted for it, and only those.
# Seen with sentiment 5.0.2, vader-sentiment 1.1.3, wink-sentiment 5.0.2, multilang-sentiment 2.0.0.
# Source: The Unicode Standard, 6.2 (U+2019 is preferred where the sign is an apostrophe); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact sentiment@5.0.2 vader-sentiment@1.1.3 wink-sentiment@5.0.2 multilang-sentiment@2.0.0
cat > answers.mjs <<'JS'
import multilang from "multilang-sentiment";
import Sentiment from "sentiment";
import vader from "vader-sentiment";
import wink from "wink-sentiment";
const scores = (text) => [
  new Sentiment().analyze(text).score,
  vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
  wink(text).score,
  multilang(text).score,
];
const show = (text) => {
  const found = scores(text);
  console.log(`${text}  ${found.join(", ")}`);
  return found.map(Math.sign).join();
};
const [against, forIt] = ["-1,-1,-1,-1", "1,1,1,1"];
console.log("sentiment, vader, wink, multilang");
const seen = ["We don't support the draft.", "We can't agree.", "It isn't good."].map((text) => show(text) === against && show(text.replace("'", "\u2019")) === forIt);
process.exit(seen.every(Boolean) && show("We do not support the draft.") === against ? 0 : 1);
JS
node answers.mjs
