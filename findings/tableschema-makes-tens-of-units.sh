#!/bin/sh
# A good guess: tableschema, the library for Frictionless Data in JavaScript, reads "1.234,5" of a field with decimalChar "," and groupChar "."
# as 1234.5, the way that Table Schema defines these two for numbers written as most of Europe writes them; or it refuses the value.
# What happens: it is 12345. The comma is made a point first, and then all points are taken out, as group characters. Each figure with a decimal
# is ten, a hundred, … times what it was, and is valid: "5,25" is 525. With a group character of another kind (a space) it is right. With
# `bareNumber: false`, for figures with a unit at them, everything before the first figure goes, and the minus with it: "-€5" is 5,
# as is "€-5". A growth of "-0,3 %" is 3 with all three of them set.
# Matters for open data of offices, published as Data Packages: the checks pass, and rates and sums are wrong.
# Seen with tableschema 1.12.6 (npm).
# Source: Table Schema, "number" (decimalChar, groupChar, bareNumber); lib/types/number.js of the package.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact tableschema@1.12.6
cat > read.mjs <<'JS'
import tableschema from "tableschema";
const EUROPEAN = { decimalChar: ",", groupChar: "." };
const cases = [
  ["1.234,5", EUROPEAN, 12345],
  ["5,25", EUROPEAN, 525],
  ["-€5", { bareNumber: false }, 5],
  ["€-5", { bareNumber: false }, 5],
  ["-0,3 %", { ...EUROPEAN, bareNumber: false }, 3],
  ["1 234,5", { decimalChar: ",", groupChar: " " }, 1234.5],
  ["-5", {}, -5],
];
const seen = cases.map(([value, options, expected]) => {
  const read = new tableschema.Field({ name: "dues", type: "number", ...options }).castValue(value);
  console.log(JSON.stringify(value), options, "→", read);
  return read === expected;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node read.mjs
