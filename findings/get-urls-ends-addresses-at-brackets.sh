#!/bin/sh
# A good guess: get-urls finds the addresses in a text, with the brackets that belong to them (https://example.org/Geneva_(canton)), as writers of wikis have them, and without the
# signs of the sentence, quotes among them.
# What happens: the address ends before the last bracket: https://example.org/Geneva_(canton, another page, and ".../Treaty_(1951)/text" is "…/Treaty_(1951". A closing curly quote
# behind an address is taken for a part of it ("%E2%80%9D"), where straight ones and full stops are not. url-regex-safe, on which it is built, ends it there, too; linkify-it finds
# all of them right.
# Matters for lists of sources of a paper: articles with a bracket in the title lead to nothing, as do those that stand in typographic quotes.
# Seen with get-urls 12.1.0, url-regex-safe 4.0.0, linkify-it 6.1.0. Source: RFC 3986, 2.2 and 3.3 (brackets are allowed in a path); linkify-it as comparison; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact get-urls@12.1.0 url-regex-safe@4.0.0 linkify-it@6.1.0
cat > addresses.mjs <<'JS'
import getUrls from "get-urls";
import { LinkifyIt } from "linkify-it";
import urlRegexSafe from "url-regex-safe";
const linkify = new LinkifyIt();
const cases = [
  ["See https://example.org/Geneva_(canton) and more.", "https://example.org/Geneva_(canton", "https://example.org/Geneva_(canton)"],
  ["See https://example.org/Treaty_(1951)/text and more.", "https://example.org/Treaty_(1951", "https://example.org/Treaty_(1951)/text"],
  ["See “https://example.org/treaty” and more.", "https://example.org/treaty%E2%80%9D", "https://example.org/treaty"],
  ['See "https://example.org/treaty".', "https://example.org/treaty", "https://example.org/treaty"],
];
const same = cases.map(([text, wrong, right]) => {
  const [found, regex, other] = [[...getUrls(text)][0], text.match(urlRegexSafe())[0], linkify.match(text)[0].url];
  console.log(`${text}\n  get-urls ${found}, url-regex-safe ${regex}, linkify-it ${other}`);
  return found === wrong && other === right;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node addresses.mjs
