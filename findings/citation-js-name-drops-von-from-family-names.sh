#!/bin/sh
# A good guess: parse of @citation-js/name takes a name apart into the parts of CSL and loses none of them: "van den Heuvel", a family name alone as in lists of delegates, has the
# particle "van den" and the family "Heuvel", and format writes it as it was.
# What happens: a name of a family alone loses its particles: "van den Heuvel" is { family: "Heuvel" }, "de Gaulle" is Gaulle and "von Hayek" is Hayek. With a given name, before or
# behind a comma, they are kept. A title before the name gets a second blank each time it is written ("Prince  Sadruddin"), and in "Paul Weis, Jr." the "Jr." is the given name, so
# that the person is "Jr. Paul Weis".
# Matters for lists of authors and delegates: whoever is cited by family name stands under H for V, and two people of one shorter name are one.
# Seen with @citation-js/name 0.4.2. Source: CSL 1.0.2, names (non-dropping-particle, suffix); its documentation; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @citation-js/name@0.4.2
cat > names.mjs <<'JS'
import { createRequire } from "node:module";
const { format, parse } = createRequire(import.meta.url)("@citation-js/name");
const expected = {
  "van den Heuvel": "Heuvel",
  "de Gaulle": "Gaulle",
  "von Hayek": "Hayek",
  "van Gogh, Vincent": "Vincent van Gogh",
  "Ludwig van Beethoven": "Ludwig van Beethoven",
  "Prince Sadruddin Aga Khan": "Prince  Sadruddin Aga Khan",
  "Paul Weis, Jr.": "Jr. Paul Weis",
};
const same = Object.entries(expected).map(([name, written]) => {
  const parts = parse(name);
  console.log(`${name}: ${JSON.stringify(parts)}, written ${JSON.stringify(format(parts))}`);
  return format(parts) === written;
});
process.exit(same.every(Boolean) && JSON.stringify(parse("van den Heuvel")) === '{"family":"Heuvel"}' ? 0 : 1);
JS
node names.mjs
