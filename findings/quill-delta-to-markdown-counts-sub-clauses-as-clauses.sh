#!/bin/sh
# A good guess: quill-delta-to-markdown writes a text of the Quill editor as Markdown that says the same: sub-clauses of a clause stay below it, and what the editor
# shows struck or raised is written so, or at least marked.
# What happens: the depth of a list is not written. Clause 1 with the sub-clauses a and b and clause 2 are four clauses: the second clause, which others cite as 2, is 4.
# "by ~~2015~~ 2016" is "by 2015 2016", both years in force, and 10⁶ persons are 106 persons. Text is not escaped: a paragraph that begins "1951. A year" begins a
# list when it is read, and "# 5 of the list" is a heading of the first order. quill-delta-to-html writes all of them as the editor shows them.
# Matters for drafts that are kept as deltas and published as Markdown: references to clauses point to others, and withdrawn years are back.
# Seen with quill-delta-to-markdown 0.6.0, quill-delta-to-html 0.12.1. Source: Quill's documentation of formats (list, indent, strike, script); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact quill-delta-to-markdown@0.6.0 quill-delta-to-html@0.12.1
cat > convert.cjs <<'JS'
const { deltaToMarkdown } = require("quill-delta-to-markdown");
const { QuillDeltaToHtmlConverter } = require("quill-delta-to-html");
const item = (text, indent) => [{ insert: text }, { insert: "\n", attributes: { list: "ordered", ...(indent ? { indent } : {}) } }];
const clauses = [...item("Scope"), ...item("persons", 1), ...item("goods", 1), ...item("Duties")];
const figures = [
  { insert: "by " },
  { insert: "2015", attributes: { strike: true } },
  { insert: " 2016, for 10" },
  { insert: "6", attributes: { script: "super" } },
  { insert: " persons.\n" },
];
const cases = [
  [clauses, "1. Scope\n2. persons\n3. goods\n4. Duties", "<ol><li>Scope<ol><li>persons</li><li>goods</li></ol></li><li>Duties</li></ol>"],
  [figures, "by 2015 2016, for 106 persons.", "<p>by <s>2015</s> 2016, for 10<sup>6</sup> persons.</p>"],
  [[{ insert: "1951. A year.\n" }], "1951. A year.", "<p>1951. A year.</p>"],
  [[{ insert: "# 5 of the list\n" }], "# 5 of the list", "<p># 5 of the list</p>"],
];
const seen = cases.map(([delta, markdown, html]) => {
  const written = [deltaToMarkdown(delta).trim(), new QuillDeltaToHtmlConverter(delta, {}).convert()];
  console.log(written.map((text) => JSON.stringify(text)).join("\n"));
  return written[0] === markdown && written[1] === html;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node convert.cjs
