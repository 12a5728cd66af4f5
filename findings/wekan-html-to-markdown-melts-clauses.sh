#!/bin/sh
# A good guess: @wekanteam/html-to-markdown writes HTML as Markdown: items of a list on lines of their own, all paragraphs of a quotation with ">", the blanks around bold words
# kept outside of the stars.
# What happens: a list whose items follow each other without line breaks, as programs write HTML, comes on one line: "1. Ports2. Lamps"; with line breaks between the items it is
# right. Of a quotation with two paragraphs the second is no quotation any more. Blanks that stand within the bold tag are lost: "No<b> State </b>shall" is "No**State**shall", one
# word. turndown is right each time.
# Matters for papers from editors that write no line breaks: clauses and words are melted, and the statement of one speaker goes on as that of the paper.
# Seen with @wekanteam/html-to-markdown 1.0.3, turndown 7.2.5. Source: CommonMark 0.31.2; turndown as comparison; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @wekanteam/html-to-markdown@1.0.3 turndown@7.2.5
cat > convert.mjs <<'JS'
import { createRequire } from "node:module";
import TurndownService from "turndown";
const { convert } = createRequire(import.meta.url)("@wekanteam/html-to-markdown");
const turndown = new TurndownService();
const cases = [
  ["<ol><li>Ports</li><li>Lamps</li></ol>", "1. Ports2. Lamps", "1.  Ports\n2.  Lamps"],
  ["<ul>\n<li>Ports</li>\n<li>Lamps</li>\n</ul>", "* Ports\n* Lamps", "*   Ports\n*   Lamps"],
  ["<blockquote><p>We object.</p><p>We left.</p></blockquote>", "> We object.\n\n\nWe left.", "> We object.\n> \n> We left."],
  ["<p>No<b> State </b>shall</p>", "No**State**shall", "No **State** shall"],
];
const same = cases.map(([html, wrong, right]) => {
  const [seen, other] = [convert(html).trim(), turndown.turndown(html)];
  console.log(`${JSON.stringify(html)}: ${JSON.stringify(seen)}, turndown ${JSON.stringify(other)}`);
  return seen === wrong && other === right;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node convert.mjs
