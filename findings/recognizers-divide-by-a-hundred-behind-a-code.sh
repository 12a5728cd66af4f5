#!/bin/sh
# A good guess: recognizeCurrency reads "USD 40 million" as it reads "40 million USD" and "US$40 million": forty million dollars of the United States.
# What happens: in English, wherever the code stands in front, as international organisations and budgets write it, the amount comes out a hundred times too
# small, with the right currency beside it and no sign of a doubt: "USD 40 million" is 400,000, "EUR 2.5 billion" is 25 million,
# "CHF 3 million" 30,000, and "JPY 300 million", of a money that has no cents in use, 3 million. The same words behind the amount, the
# same words in French ("USD 40 millions") and Spanish, and a sign instead of the code are right.
# Matters for whoever sums up pledges of several papers: those that use codes weigh one hundredth of those that use signs.
# Seen with @microsoft/recognizers-text-suite 1.3.1 (recognizers-text-number-with-unit 1.3.1). Source: seen in the output; the merging parser of currencies
# takes the number that follows a unit for its hundredths (x * (1 / 100)), and only English goes through it.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @microsoft/recognizers-text-suite@1.3.1
cat > read.cjs <<'JS'
const { recognizeCurrency, Culture } = require("@microsoft/recognizers-text-suite");
const expected = [
  [Culture.English, "40 million USD", "40000000 USD"],
  [Culture.English, "US$40 million", "40000000 USD"],
  [Culture.English, "USD 40 million", "400000 USD"],
  [Culture.English, "a pledge of USD 40,000", "400 USD"],
  [Culture.English, "EUR 2.5 billion", "25000000 EUR"],
  [Culture.English, "CHF 3 million", "30000 CHF"],
  [Culture.English, "JPY 300 million", "3000000 JPY"],
  [Culture.French, "USD 40 millions", "40000000 "],
  [Culture.Spanish, "USD 40 millones", "40000000 "],
];
const seen = expected.map(([culture, text, amount]) => {
  const [found] = recognizeCurrency(text, culture);
  const read = `${found.resolution.value} ${found.resolution.isoCurrency ?? ""}`;
  console.log(`${culture}: ${text} → ${read}`);
  return read === amount;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node read.cjs
# Output seen:
#   en-us: 40 million USD → 40000000 USD
#   en-us: US$40 million → 40000000 USD
#   en-us: USD 40 million → 400000 USD
#   en-us: a pledge of USD 40,000 → 400 USD
#   en-us: EUR 2.5 billion → 25000000 EUR
#   en-us: CHF 3 million → 30000 CHF
#   en-us: JPY 300 million → 3000000 JPY
#   fr-fr: USD 40 millions → 40000000 
#   es-es: USD 40 millones → 40000000 
