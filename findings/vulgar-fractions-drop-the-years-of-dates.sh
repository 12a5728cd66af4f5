#!/bin/sh
# A good guess: vulgar-fractions sets a fraction of a text as one sign: "1/2 of the seats" is "½ of the seats", and 0.5 is ½ where a reader would say a half. A date, a symbol
# and a number of a clause are none, and at worst the first part of "1/2/2016" becomes a sign. What has no sign stays as it is; so its documentation says.
# What happens: the year is dropped: "1/2/2016" is "½", and "adopted on 3/4/2016" is "adopted on ¾", without a day. Every decimal is parted: Article 36.5 is "Article 36 ½",
# version 1.2 "version 1 ⅕", resolution 64.2 "64 ⅕", 9.25 a.m. "9 ¼ a.m.". A decimal without a sign of its own is parted all the same: 3.14 is "3 0.14",
# two numbers, and 2013.36 is "2013 0.36". The nought at the end, which says how exact a figure is, is gone from 1.250.
# Matters for texts that are set for print: dates lose their years, clauses become halves of clauses, and no warning says so.
# Seen with vulgar-fractions 1.5.0. Source: its documentation ("there is no appropriate unicode character, either function will return the stringified input"); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact vulgar-fractions@1.5.0
cat > set.mjs <<'JS'
import { createRequire } from "node:module";
const { parseVulgars } = createRequire(import.meta.url)("vulgar-fractions");
const expected = {
  "1/2 of the seats": "½ of the seats",
  "adopted on 3/4/2016": "adopted on ¾",
  "1/2/2016": "½",
  "Article 36.5": "Article 36 ½",
  "version 1.2": "version 1 ⅕",
  "at 9.25 a.m.": "at 9 ¼ a.m.",
  "3.14 million": "3 0.14 million",
  "2013.36": "2013 0.36",
  "1.250 tonnes": "1 ¼ tonnes",
};
const seen = Object.entries(expected).map(([text, wrong]) => {
  const set = parseVulgars(text);
  console.log(`${text}: ${set}`);
  return set === wrong;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node set.mjs
