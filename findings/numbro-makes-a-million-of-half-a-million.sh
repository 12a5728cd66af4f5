#!/bin/sh
# A good guess: numbro shortens numbers ({ average: true }) with k, m and b for thousands, millions and billions, and leaves what is below a thousand as it is: 600 is "600",
# as for numeral (of which it is a fork) and for numerable; 600,000 is "600k".
# What happens: from half a thousand on, the next unit is taken: 500, 600 and 999 are "1k", 600,000 is "1m" and 600 million "1b", each up to twice of what it is. With a place behind the
# point 600 is "0.6k" and 950 "1.0k"; with two, 999 is "1.00k". 499 is "499", so that of two groups with 499 and 501 members one seems to be twice as large.
# Matters for tables and charts of budgets and of people: half a million refugees are a million.
# Seen with numbro 2.5.0, numeral 2.0.6, numerable 0.3.15. Source: its documentation (format, average); numeral and numerable as comparison; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact numbro@2.5.0 numeral@2.0.6 numerable@0.3.15
cat > short.mjs <<'JS'
import { format } from "numerable";
import numbro from "numbro";
import numeral from "numeral";
const cases = { 499: "499", 501: "1k", 600: "1k", 999: "1k", 1200: "1k", 499000: "499k", 600000: "1m", 600000000: "1b" };
const same = Object.entries(cases).map(([number, expected]) => {
  const value = Number(number);
  const [seen, ...others] = [numbro(value).format({ average: true }), numeral(value).format("0a"), format(value, "0a").toLowerCase()];
  console.log(`${number}: numbro ${seen}, numeral ${others[0]}, numerable ${others[1]}`);
  const own = value % 1000 === 0 ? `${(value / 1000) % 1000 === 0 ? `${value / 1000000}m` : `${value / 1000}k`}` : value < 1000 ? number : "1k";
  return seen === expected && others.every((text) => text === own);
});
const places = [600, 950, 999].map((value) => [1, 2].map((mantissa) => numbro(value).format({ average: true, mantissa })).join(" "));
console.log(`with one and two places: 600 ${places[0]}, 950 ${places[1]}, 999 ${places[2]}`);
process.exit(same.every(Boolean) && places.join() === "0.6k 0.60k,1.0k 0.95k,1.0k 1.00k" ? 0 : 1);
JS
node short.mjs
