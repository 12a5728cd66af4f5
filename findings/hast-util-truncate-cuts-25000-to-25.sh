#!/bin/sh
# A good guess: hast-util-truncate, which breaks behind a word rather than at the exact size, takes a figure for a word: "It returned 25,000 refugees." becomes "It returned…" or
# "It returned 25,000…".
# What happens: a comma and a bracket between digits end a word: from 14 to 17 characters on the text is "It returned 25…". Article 33(1) becomes "33(1…", with the bracket open,
# and "the non-refoulement rule" is "the non…". text-clipper and lodash.truncate (with a blank as separator) leave the figure out or whole.
# Matters for lists of search results and for previews: a figure that is a thousandth of the right one stands there as if it were whole.
# Seen with hast-util-truncate 2.0.0, text-clipper 2.2.0, lodash.truncate 4.4.2. Source: its documentation (breaks right after a word); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact hast-util-truncate@2.0.0 hast-util-from-html@2.0.3 hast-util-to-html@9.0.5 text-clipper@2.2.0 lodash.truncate@4.4.2
cat > cut.mjs <<'JS'
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { truncate } from "hast-util-truncate";
import lodashTruncate from "lodash.truncate";
import textClipper from "text-clipper";
const clip = textClipper.default ?? textClipper;
const cutters = {
  "hast-util-truncate": (text, size) => toHtml(truncate(fromHtml(text, { fragment: true }), { size, ellipsis: "…" })),
  "text-clipper": (text, size) => clip(text, size).replace(" …", "…"),
  "lodash.truncate": (text, size) => lodashTruncate(text, { length: size, separator: " ", omission: "…" }),
};
const cases = [
  ["It returned 25,000 refugees.", 14, "It returned 25…", "It returned…"],
  ["It returned 25,000 refugees.", 17, "It returned 25…", "It returned…"],
  ["See Article 33(1) of the text.", 16, "See Article 33(1…", "See Article…"],
  ["the non-refoulement rule", 16, "the non…", "the…"],
];
const same = cases.map(([text, size, own, right]) => {
  const [seen, ...others] = Object.values(cutters).map((cut) => cut(text, size));
  console.log(`${size} of "${text}": hast-util-truncate "${seen}", text-clipper "${others[0]}", lodash.truncate "${others[1]}"`);
  return seen === own && others.every((result) => result === right);
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node cut.mjs
