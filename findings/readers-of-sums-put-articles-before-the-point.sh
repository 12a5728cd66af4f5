#!/bin/sh
# A good guess: packages that find sums of money in a text find one with its currency beside it, the number being the one at the currency, and where the text gives a range they
# give one of its ends, or nothing.
# What happens: parse-money and parse-price put all figures of the text together. "Article 5, USD 7" is 5.7 (dollars), "USD 5-7 million" is 57, "USD 20 in 2016" is 202016, and
# "-5 EUR", a debt, is 5. price-parser finds the right number there, but its values, in the smallest unit of the currency, know cents for all: 500 yen are 50000,
# though the yen has no smaller unit. 5.250 Kuwaiti dinars, which have three decimals, are 5,250 for all three. "$5 CAD" is five dollars of the United States for
# parse-money and price-parser, "A$5" is that for parse-money, and "C$5" is five córdobas of Nicaragua for price-parser. Nothing says which part was read.
# Matters for pledges and dues, which stand beside articles, years and other dollars: the sum is another one, and in another currency.
# Seen with parse-money 1.0.12, parse-price 1.1.8, price-parser 3.4.0. Source: ISO 4217 (minor units of JPY and KWD), documentation of parse-money ("Extract money from text") and
# price-parser ("values are in smallest currency unit"); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact parse-money@1.0.12 parse-price@1.1.8 price-parser@3.4.0
cat > read.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { default: parseMoney } = require("parse-money");
const parsePrice = require("parse-price");
const { parseFirst } = require("price-parser");
const money = (text) => {
  const { amount, currency } = parseMoney(text);
  return `${amount} ${currency}`;
};
const price = (text) => {
  const found = parseFirst(text);
  return found ? `${found.value} smallest units, ${found.floatValue} ${found.currencyCode}` : "nothing";
};
const expected = {
  "Article 5, USD 7": ["5.7 USD", 5.7, "700 smallest units, 7 usd"],
  "USD 5-7 million": ["57 USD", 57, "500 smallest units, 5 usd"],
  "USD 20 in 2016": ["202016 USD", 202016, "2000 smallest units, 20 usd"],
  "-5 EUR": ["5 EUR", 5, "500 smallest units, 5 eur"],
  "500 JPY": ["500 null", 500, "50000 smallest units, 500 jpy"],
  "KWD 5.250": ["5250 null", 5250, "525000 smallest units, 5250 kwd"],
  "$5 CAD": ["5 USD", 5, "500 smallest units, 5 usd"],
  "A$5": ["5 USD", 5, "nothing"],
  "C$5": ["5 USD", 5, "500 smallest units, 5 nio"],
};
const seen = Object.entries(expected).map(([text, answers]) => {
  const found = [money(text), parsePrice(text), price(text)];
  console.log(`${text}: parse-money ${found[0]}, parse-price ${found[1]}, price-parser ${found[2]}`);
  return found.join() === answers.join();
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node read.mjs
