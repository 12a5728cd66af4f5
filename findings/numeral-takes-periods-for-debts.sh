#!/bin/sh
# A good guess: numeral(text).value() gives the number that a text is, and NaN or null where it is none, as it does for "1.5.2". What is a period ("2013-2016"), a
# range ("5-7 million") or a clause ("Article 5(b)") is no number.
# What happens: a number that nobody wrote comes as a sure one. All figures of the text are put together, a hyphen or a pair of brackets anywhere makes them
# negative, and a letter b, m or t behind one multiplies: "2013-2016" is minus 20 million, "5-7 million" is -57, "5 to 7" is 57, and "Article 5(b)"
# is minus five billion. The minus sign itself (U+2212, as statistical offices set it) is dropped: "−5" is 5, as it is for currency.js.
# "12 bn" is 12, and "2.5 million" 2.5. With a dash (U+2013) the period is plus 20 million.
# Matters for tables of figures taken out of papers: a cell with a period or a reference becomes a debt in their totals.
# Seen with numeral 2.0.6, currency.js 2.0.4. Source: seen in the output (stringToNumber in numeral.js asks for the signs one by one).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact numeral@2.0.6 currency.js@2.0.4
cat > read.mjs <<'JS'
import numeral from "numeral";
import currency from "currency.js";
const expected = {
  "2013-2016": -20132016,
  "2013–2016": 20132016,
  "5-7 million": -57,
  "5 to 7": 57,
  "Article 5(b)": -5000000000,
  "−5": 5,
  "12 bn": 12,
  "2.5 million": 2.5,
  "1.5.2": Number.NaN,
};
const seen = Object.entries(expected).map(([text, number]) => {
  const read = numeral(text).value();
  console.log(`${text} → ${read}`);
  return Object.is(read, number);
});
console.log(`currency.js: −5 → ${currency("−5").value}`);
process.exit(seen.every(Boolean) && currency("−5").value === 5 ? 0 : 1);
JS
node read.mjs
