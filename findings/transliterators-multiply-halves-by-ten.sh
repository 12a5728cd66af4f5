#!/bin/sh
# A good guess: what writes any text in plain ASCII letters, for addresses, file names and indexes, spells "½" as "1/2" and "−" as "-", so that a number is still the number it
# was, or leaves a sign that it does not know, or puts a mark in its place. any-ascii writes "°C" as "degC" and "≥5" as ">=5".
# What happens: "5½ million" is "51/2 million" for any-ascii, transliteration and unidecode (which part the two in "2⅔"; any-ascii makes "22/3" of it), and "51-2-million" for
# limax. Powers are glued on: 10⁶ people are 106 people. transliteration leaves out what it does not know, among it the minus sign and the signs for "at least",
# "at most" and "about": "−5 per cent" is "5 per cent", and ≥5, ≤5 and ≈5 are all 5. For limax, which keeps years and "per cent", they are, too.
# Matters for file names and addresses made of titles, and for a search in such a form: figures ten times too high, a fall as a rise.
# Seen with any-ascii 0.3.3, transliteration 2.6.1, unidecode 1.1.0, limax 4.2.3. Source: seen in the output; Unicode 16, U+00BD (its decomposition is 1, U+2044, 2).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact any-ascii@0.3.3 transliteration@2.6.1 unidecode@1.1.0 limax@4.2.3
cat > write.mjs <<'JS'
import { createRequire } from "node:module";
import anyAscii from "any-ascii";
import unidecode from "unidecode";
const require = createRequire(import.meta.url);
const { transliterate } = require("transliteration");
const limax = require("limax");
const writers = { "any-ascii": anyAscii, transliteration: transliterate, unidecode, limax: (text) => limax(text) };
const expected = {
  "5½ million": ["51/2 million", "51/2 million", "51/2 million", "51-2-million"],
  "2⅔": ["22/3", "2 2/3", "2 2/3", "22-3"],
  "10⁶ people": ["106 people", "106 people", "106 people", "106-people"],
  "−5 per cent": ["-5 per cent", "5 per cent", "[?]5 per cent", "5-per-cent"],
  "≥5": [">=5", "5", "[?]5", "5"],
  "≤5": ["<=5", "5", "[?]5", "5"],
  "2013–2016": ["2013-2016", "2013-2016", "2013-2016", "2013-2016"],
};
const seen = Object.entries(expected).map(([text, written]) => {
  const found = Object.values(writers).map((write) => write(text).trim());
  console.log(`${text}: ${Object.keys(writers).map((name, at) => `${name} ${found[at]}`).join(", ")}`);
  return found.join("|") === written.join("|");
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node write.mjs
