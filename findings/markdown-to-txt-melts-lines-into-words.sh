#!/bin/sh
# A good guess: makers of plain text from Markdown leave the words of a paper apart: items of a list, lines that a hard break parts and cells of a table each for themselves; what
# is no mark in Markdown, "snake_case" or "3 < 5", stays.
# What happens: @chatwoot/markdown-to-txt, which reads Markdown with a real parser, puts items of a list together, "1. Ports", "2. Lamps" is "PortsLamps", and so are two lines with
# a hard break; of a table the last cell of one row and the first of the next are a word ("VoteItaly no"). @excalidraw/markdown-to-text keeps those apart, but makes "567" of 5_6_7,
# takes what is between "<" and ">" for a tag ("3 < 5 and 7 > 2" is "3  2").
# Matters for searches, for counts of words and for notifications of papers: the last word of each clause is found nowhere.
# Seen with @chatwoot/markdown-to-txt 2.0.4, @excalidraw/markdown-to-text 0.1.2. Source: CommonMark 0.31.2, 6.2 (emphasis within words), 6.6 (raw HTML); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @chatwoot/markdown-to-txt@2.0.4 @excalidraw/markdown-to-text@0.1.2
cat > plain.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { markdownToTxt } = require("@chatwoot/markdown-to-txt");
const { removeMarkdown } = require("@excalidraw/markdown-to-text");
const expected = [
  ["States shall **not** return.", "States shall not return.", "States shall not return."],
  ["1. Ports\n2. Lamps", "PortsLamps", "Ports\nLamps"],
  ["Done at Geneva  \nIn one copy", "Done at GenevaIn one copy", "Done at Geneva\nIn one copy"],
  ["| State | Vote |\n|---|---|\n| Italy | no |\n| Iran | yes |", "State VoteItaly noIran yes", "| State | Vote |\n|---|---|\n| Italy | no |\n| Iran | yes |"],
  ["Files 5_6_7", "Files 5_6_7", "Files 567"],
  ["3 < 5 and 7 > 2", "3 < 5 and 7 > 2", "3  2"],
];
const same = expected.map(([text, one, other]) => {
  const seen = [markdownToTxt(text), removeMarkdown(text)].map((plain) => plain.trim());
  console.log(`${JSON.stringify(text)}: markdown-to-txt ${JSON.stringify(seen[0])}, markdown-to-text ${JSON.stringify(seen[1])}`);
  return seen[0] === one && seen[1].replace(/ +$/gm, "") === other;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node plain.mjs
