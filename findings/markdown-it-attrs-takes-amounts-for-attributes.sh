#!/bin/sh
# A good guess: markdown-it-attrs takes braces for attributes where they hold attributes as its documentation and Pandoc write them (.class, #id, key=value), and shows other braces
# as they stand: {5 million} or {not agreed} at the end of a line is no attribute of anything. Pandoc leaves such braces in the text.
# What happens: whatever stands in braces at the end of a paragraph, heading, list item or cell is taken out of the text, each word of it as an attribute with no value:
# "States shall pay {5 million}" is <p 5="" million="">States shall pay</p>. In the midst of a line braces stay, but not behind bold words, code or a link:
# "shall **pay** {5 million} a year" stays and "shall **pay**{5 million} a year" is a sentence without its sum. Words in braces behind a cell of figures go, too. No warning.
# Matters for drafts with placeholders and alternatives in braces: the open figure is missing, and the sentence reads as if it were whole.
# Seen with markdown-it-attrs 5.0.1, markdown-it 14.1.0. Source: its documentation (examples of attributes), Pandoc's manual, "Bracketed Spans" and "Heading identifiers"; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact markdown-it-attrs@5.0.1 markdown-it@14.1.0
cat > convert.mjs <<'JS'
import markdownIt from "markdown-it";
import attributes from "markdown-it-attrs";
const reader = markdownIt().use(attributes);
const text = (html) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim();
const cases = [
  ["States shall pay {5 million}", "States shall pay"],
  ["## Duties {not agreed}", "Duties"],
  ["- to report by {31 May}", "to report by"],
  ["States shall **pay**{5 million} a year.", "States shall pay a year."],
  ["| State | Vote |\n|---|---|\n| Ghana | yes {withdrawn} |", "State Vote Ghana yes"],
  ["States shall pay {5 million} a year.", "States shall pay {5 million} a year."],
  ["States shall pay {5 million}.", "States shall pay {5 million}."],
];
const seen = cases.map(([source, expected]) => {
  const html = reader.render(source);
  console.log(`${JSON.stringify(source)}\n  ${html.replace(/\n/g, "")}`);
  return text(html) === expected;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node convert.mjs
