#!/bin/sh
# A good guess: a linker of plain texts makes links of addresses: of what has "https://" or "www.", or is a name of a site as people write them. A full stop
# without a blank behind it, as texts have it that were taken out of PDF files, makes no link of two sentences.
# What happens: linkifyjs and Autolinker ask only whether what follows the full stop is a domain of a country, in capitals or not, and those are words of English:
# in, it, is, at, no, so, as, to, me, be. "They met in the Council.In 2013" links to the site council.in, "It was lost.No one knows." to lost.no,
# and "see paragraph 5.It is so" to a site called 5.it. These sites exist or can be had by anybody; the link looks like one of the text's author.
# Matters for archives and comparisons that make addresses in official texts clickable: sentences point readers at strangers.
# Seen with linkifyjs 4.4.0, autolinker 4.1.5. Source: seen in the output; both lists of domains are those of IANA.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact linkifyjs@4.4.0 autolinker@4.1.5
cat > link.mjs <<'JS'
import * as linkify from "linkifyjs";
import autolinkerModule from "autolinker";
const Autolinker = autolinkerModule.default ?? autolinkerModule;
const texts = {
  "They met in the Council.In 2013 it rose.": "Council.In",
  "It was lost.No one knows.": "lost.No",
  "See paragraph 5.It is so.": "5.It",
};
const seen = Object.entries(texts).map(([text, site]) => {
  const one = linkify.find(text).map(({ value }) => value);
  const two = Autolinker.parse(text).map((match) => match.getAnchorText());
  console.log(`${text} → linkifyjs ${JSON.stringify(one)}, autolinker ${JSON.stringify(two)}`);
  return [one, two].every((found) => found.length === 1 && found[0] === site);
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node link.mjs
