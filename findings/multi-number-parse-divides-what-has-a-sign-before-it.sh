#!/bin/sh
# A good guess: multi-number-parse, made to read numbers that people paste ("prices, percentages and whatnot"), reads the number behind a sign of a currency as it reads the one
# before it, or gives no number (NaN), as it does for what it cannot tell. A minus as books set it (U+2212) makes the number negative or is refused.
# What happens: whatever stands before one or two figures counts as the decimal point. "$5" and "€5" are 0.5, "€12" is 0.12, "§36" is 0.36, "#5" 0.5, "£3m" 0.3. "−5" is 0.5 and
# "(5)", a loss in accounts, too; with an ASCII hyphen it is -5. Between two numbers any sign is the point: "5-7" is 5.7, "2013–2016" is 2013.2016, 1/2 is 1.2, "10^6" is
# 10.6. "5 EUR" and "$500" are right, and so are all its own examples; "$5,000" and "$2.50" are NaN.
# Matters for sums and shares that are copied from papers into tables: each small sum is a tenth or a hundredth, and a period of years is one number.
# Seen with multi-number-parse 1.1.0. Source: its documentation ("parsing numbers in any valid format"); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact multi-number-parse@1.1.0
cat > parse.mjs <<'JS'
import { createRequire } from "node:module";
const { default: parse } = createRequire(import.meta.url)("multi-number-parse");
const expected = {
  $5: 0.5,
  "€12": 0.12,
  "£3m": 0.3,
  "§36": 0.36,
  "−5": 0.5,
  "(5)": 0.5,
  "-5": -5,
  "5-7": 5.7,
  "2013–2016": 2013.2016,
  "1/2": 1.2,
  "10^6": 10.6,
  "5 EUR": 5,
  $500: 500,
  "$5,000": Number.NaN,
};
const seen = Object.entries(expected).map(([text, number]) => {
  console.log(`${text}: ${parse(text)}`);
  return Object.is(parse(text), number);
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node parse.mjs
