#!/bin/sh
# A good guess: parsecurrency reads sums with their sign and currency, "most world formats", as its documentation says, and gives null for what it cannot read.
# What happens: a sign that is no hyphen is the currency: "−5,00 kr", as Intl writes it for Sweden, is 5 in "−", and "($5)", the deficit of accountants, is 5 in "($". A word for
# size is a part of the currency, too: "5 million €" is 5 in "million €", "1,5 Mio. EUR" is 1.5 with the symbol "Mio."; of "€1.5bn" and "$1.5 million" the size is dropped without a
# trace. "-$5" and "$25,000" are right.
# Matters for tables of budgets: a deficit is an income, and a grant of five million is five.
# Seen with parsecurrency 1.1.1. Source: its documentation (sign, symbol); CLDR (Swedish numbers have U+2212); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact parsecurrency@1.1.1
cat > sums.mjs <<'JS'
import parseCurrency from "parsecurrency";
const swedish = new Intl.NumberFormat("sv-SE", { style: "currency", currency: "SEK" }).format(-5);
const expected = [
  ["-$5", -5, "$"],
  ["$25,000", 25000, "$"],
  ["−5 €", 5, "−"],
  ["($5)", 5, "($"],
  ["5 million €", 5, "million €"],
  ["1,5 Mio. EUR", 1.5, "Mio."],
  ["$1.5 million", 1.5, "$"],
  ["€1.5bn", 1.5, "€"],
];
const same = expected.map(([text, sum, sign]) => {
  const { currency, symbol, value } = parseCurrency(text);
  console.log(`${text}: ${value}, symbol ${symbol}${currency ? `, currency ${currency}` : ""}`);
  return value === sum && symbol === sign;
});
const { value } = parseCurrency(swedish);
console.log(`${swedish} (Intl, sv-SE): ${value}`);
process.exit(same.every(Boolean) && value === 5 ? 0 : 1);
JS
node sums.mjs
