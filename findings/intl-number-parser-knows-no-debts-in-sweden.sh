#!/bin/sh
# A good guess: intl-number-parser reads numbers as Intl.NumberFormat writes them for a locale, the other way round: what Intl writes for Sweden or Iran it reads again.
# What happens: it does for numbers above nought, in all figures and with all signs between thousands. Of a number below nought it reads only the hyphen: where Intl writes the real
# minus (−), as for sv-SE, nb-NO, fi-FI, et-EE, lt-LT, hr-HR, sl-SI and fa-IR, or puts a mark of direction before the sign (ar-EG, he-IL, fa-IR), the answer is NaN. For en-US,
# de-DE, fr-FR and hi-IN it is right.
# Matters for tables of budgets: the deficits of the Nordic and Baltic States become no number, which drops out of sums or makes them NaN.
# Seen with intl-number-parser 1.0.6. Source: its documentation; CLDR, minusSign of numbers; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact intl-number-parser@1.0.6
cat > debts.mjs <<'JS'
import numberParser from "intl-number-parser";
const parser = numberParser.default ?? numberParser;
const wrong = ["sv-SE", "nb-NO", "fi-FI", "et-EE", "lt-LT", "hr-HR", "sl-SI", "fa-IR", "ar-EG", "he-IL"];
const right = ["en-US", "de-DE", "fr-FR", "hi-IN"];
const read = (locale, value) => {
  const text = new Intl.NumberFormat(locale).format(value);
  const seen = parser(locale)(text);
  console.log(`${locale}: ${text} is ${seen}`);
  return seen;
};
const above = [...wrong, ...right].map((locale) => read(locale, 1234567.5) === 1234567.5);
const below = wrong.map((locale) => Number.isNaN(read(locale, -1234567.5)));
const kept = right.map((locale) => read(locale, -1234567.5) === -1234567.5);
process.exit([...above, ...below, ...kept].every(Boolean) ? 0 : 1);
JS
node debts.mjs
