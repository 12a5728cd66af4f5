#!/bin/sh
# A good guess: packages that write sums in Spanish words, as contracts and budgets have them beside the figures, write "menos cinco" for -5, or throw, as they do not have signs; a
# sum beyond their words they refuse.
# What happens: a debt is taken off a million: -5 is "Novecientos Noventa y Nueve Mil Novecientos Noventa y Cinco Pesos", 999,995, for numero-a-letras as for
# @vigilio/numeros-a-letras, and -2,500 is 997,500. Sums from a thousand millions on lose their number: 1,000,000,000, 2,000,000,000 and 2,500,000,000,000 are all "Millones de
# Pesos", of which nobody knows how many. Parts of a peso are rounded without carrying: 1.999 is "Un Peso 100/100". numero-por-extenso (Portuguese) has
# "menos cinco" and "um bilhão", conversor-numero-a-letras-es-ar refuses -5 and writes "mil millones".
# Matters for budgets and dues, where the words count when words and figures differ: what is owed becomes a gift of nearly a million.
# Seen with numero-a-letras 1.0.6, @vigilio/numeros-a-letras 0.0.7, numero-por-extenso 1.0.8, conversor-numero-a-letras-es-ar 1.0.3. Source: seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact numero-a-letras@1.0.6 @vigilio/numeros-a-letras@0.0.7 numero-por-extenso@1.0.8 conversor-numero-a-letras-es-ar@1.0.3
cat > write.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { NumerosALetras } = require("numero-a-letras");
const vigilio = require("@vigilio/numeros-a-letras");
const { porExtenso } = require("numero-por-extenso");
const { conversorNumerosALetras } = require("conversor-numero-a-letras-es-ar");
const writers = {
  "numero-a-letras": NumerosALetras,
  "@vigilio/numeros-a-letras": vigilio.default ?? vigilio,
  "numero-por-extenso": porExtenso,
  "conversor-numero-a-letras-es-ar": (number) => new conversorNumerosALetras().convertToText(number),
};
const answer = (write, number) => {
  try {
    return write(number).replace(/\s+/g, " ").trim();
  } catch {
    return "refused";
  }
};
const seen = {};
for (const number of [2500, -5, -2500, 1e9, 2e9, 25e11, 1.999]) {
  seen[number] = Object.values(writers).map((write) => answer(write, number));
  console.log(`${number}: ${Object.keys(writers).map((name, at) => `${name}: ${seen[number][at]}`).join("; ")}`);
}
const debts =
  seen[-5][0].startsWith("Novecientos Noventa y Nueve Mil Novecientos Noventa y Cinco Pesos") &&
  seen[-5][1] === "NOVECIENTO NOVENTA Y NUEVE MIL NOVECIENTO NOVENTA Y CINCO" &&
  seen[-2500][0].startsWith("Novecientos Noventa y Siete Mil Quinientos Pesos");
const millions = [1e9, 2e9, 25e11].every((sum) => seen[sum][0] === "Millones de Pesos 00/100 M.N." && seen[sum][1] === "MILLONES DE");
const others = seen[-5][2] === "menos cinco" && seen[-5][3] === "refused" && seen[1e9][2] === "um bilhão" && seen[1e9][3] === "mil millones";
process.exit(debts && millions && others && seen[1.999][0].startsWith("Un Peso 100/100") ? 0 : 1);
JS
node write.mjs
