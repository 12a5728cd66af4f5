#!/bin/sh
# A good guess: libraries that compare two pages of HTML and mark what was put in and taken out give a text which, without what is marked as taken out, reads and looks as the new
# page. Where only a tag went, they mark it or leave it out.
# What happens: "shall <s>not</s> return", which becomes "shall not return" (the word holds again), is "shall <s>not</s> return" in the comparison, with no mark at all:
# html-diff-ts, @matrixreq/htmldiff and htmldiff-mildblue keep the tags of the old page. "10<sup>6</sup> people" and "106 people" are the same for html-diff-ts in both directions,
# and the result shows the million each time. @ali-tas/htmldiff-js, of the same family, marks the word and the power of ten (though its tags cross each other).
# Matters for drafts with struck words and for figures with powers: the reviewer sees "not" struck out, where the new version has it in force.
# Seen with html-diff-ts 1.4.2, @matrixreq/htmldiff 1.6.0, htmldiff-mildblue 0.9.11, @ali-tas/htmldiff-js 2.0.1. Source: seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact html-diff-ts@1.4.2 @matrixreq/htmldiff@1.6.0 htmldiff-mildblue@0.9.11 @ali-tas/htmldiff-js@2.0.1
cat > compare.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { Diff } = require("@ali-tas/htmldiff-js");
const diffs = {
  "html-diff-ts": require("html-diff-ts").default,
  "@matrixreq/htmldiff": require("@matrixreq/htmldiff"),
  "htmldiff-mildblue": require("htmldiff-mildblue"),
  "@ali-tas/htmldiff-js": (before, after) => Diff.execute(before, after),
};
const struck = ["<p>shall <s>not</s> return</p>", "<p>shall not return</p>"];
const million = ["<p>10<sup>6</sup> people</p>", "<p>106 people</p>"];
const seen = Object.fromEntries(
  Object.entries(diffs).map(([name, compare]) => [name, [compare(...struck), compare(...million), compare(...[...million].reverse())]]),
);
for (const [name, results] of Object.entries(seen)) console.log(`${name}:\n  ${results.join("\n  ")}`);
const unmarked = ["html-diff-ts", "@matrixreq/htmldiff", "htmldiff-mildblue"].every((name) => seen[name][0] === struck[0]);
const [, one, other] = seen["html-diff-ts"];
const marked = seen["@ali-tas/htmldiff-js"].every((result) => /<(ins|del)[^>]*>/.test(result));
process.exit(unmarked && one === million[0] && other === million[0] && marked ? 0 : 1);
JS
node compare.mjs
