#!/bin/sh
# A good guess: html-truncate cuts "HTML text" after a number of characters "and also keep tag safe": tags are not counted, not cut, and closed again. A comment is not text,
# and an image no more than its tag.
# What happens: the signs of a comment, and of an image whose attributes stand in single quotation marks, count as text and are cut in the middle. Of "States shall not<!-- struck in
# 2016 --> return refugees" the first 25 are "States shall not<!-- stru...</p>": the comment is not closed, so that the rest of the page is a comment. With the image first, the excerpt
# ends inside of its description, and all up to the next quotation mark belongs to it. Of two papers in a list the second is not shown at all. truncate-html leaves both whole and
# counts letters only.
# Matters for lists of papers with an excerpt of each: what stands behind the first one with a remark or a picture is gone.
# Seen with html-truncate 1.2.2, truncate-html 1.2.2, parse5 7.2.1. Source: its documentation; HTML Standard, 13.2.5 (a comment ends with "-->"); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact html-truncate@1.2.2 truncate-html@1.2.2 parse5@7.2.1
cat > excerpts.mjs <<'JS'
import htmlTruncate from "html-truncate";
import { parseFragment } from "parse5";
import truncateHtml from "truncate-html";
const words = (node) => (node.nodeName === "#text" ? node.value : (node.childNodes ?? []).map(words).join(""));
const papers = {
  remark: "<p>States shall not<!-- struck in 2016 --> return refugees.</p>",
  picture: `<p><img src='seal.png' alt='Seal'>States shall not return refugees.</p>`,
};
const second = "<p>Paper 2: they may appeal.</p>";
const seen = Object.entries(papers).map(([kind, paper]) => {
  const [cut, kept] = [htmlTruncate(paper, 25), (truncateHtml.default ?? truncateHtml)(paper, 25)];
  const [shown, whole] = [cut, kept].map((excerpt) => words(parseFragment(`${excerpt}${second}`)));
  console.log(`${kind}\n  html-truncate: ${cut}\n  shown with the second paper: ${JSON.stringify(shown)}\n  truncate-html: ${JSON.stringify(whole)}`);
  return !shown.includes("Paper 2: they may appeal") && whole === "States shall not return r...Paper 2: they may appeal.";
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node excerpts.mjs
