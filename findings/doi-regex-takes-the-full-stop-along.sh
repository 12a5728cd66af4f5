#!/bin/sh
# A good guess: doi-regex finds DOIs in a text. A full stop, a comma or a bracket behind one belongs to the sentence, as with addresses of pages: of "(see 10.1000/xyz123)." it
# finds 10.1000/xyz123.
# What happens: the signs of the sentence are taken along: "10.1000/xyz123).", "10.1000/xyz123." and "10.1000/xyz123,". identifiers-doi finds it without them, and keeps the
# brackets that belong to a DOI (10.1016/0165(95)00012-A). A DOI in a sentence of its own, with blanks around, is right for both.
# Matters for references of papers, nearly all of which end in a full stop: the address that is made of what was found leads nowhere, and one work is counted twice.
# Seen with doi-regex 0.1.17, identifiers-doi 0.2.1. Source: its documentation; identifiers-doi as comparison; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact doi-regex@0.1.17 identifiers-doi@0.2.1
cat > found.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const doiRegex = require("doi-regex");
const { extract } = require("identifiers-doi");
const cases = {
  "Treaty Review 5, 10.1000/xyz123.": "10.1000/xyz123.",
  "Treaty Review (10.1000/xyz123).": "10.1000/xyz123).",
  "as in 10.1000/xyz123, which": "10.1000/xyz123,",
  "as in 10.1000/xyz123 and others": "10.1000/xyz123",
};
const same = Object.entries(cases).map(([text, expected]) => {
  const [[found], [right]] = [text.match((doiRegex.default ?? doiRegex)()), extract(text)];
  console.log(`${text}: doi-regex ${found}, identifiers-doi ${right}`);
  return found === expected && right === "10.1000/xyz123";
});
const [brackets] = extract("as in 10.1016/0165(95)00012-A, which");
console.log(`with brackets of its own: identifiers-doi ${brackets}`);
process.exit(same.every(Boolean) && brackets.toLowerCase() === "10.1016/0165(95)00012-a" ? 0 : 1);
JS
node found.mjs
