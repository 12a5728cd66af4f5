#!/bin/sh
# A good guess: remove-markdown, which makes plain text of Markdown for previews and indexes, takes signs away and leaves words. "<" with a blank behind it opens no
# tag, square brackets without a link stay what they are (drafts of conventions set disputed words in them), and "\[" is a bracket that is printed.
# What happens: words go. The second of two words in brackets is taken for the name of a link: "States [shall] [not] detain." becomes "States shall detain.". From
# "<" to the next ">", be it paragraphs later, all is a tag: of "Growth was < 5 per cent.", "States shall not detain." and "It was > 3 in 2016." the one line
# "Growth was  3 in 2016." is left. "p < 0.05 and n > 100" is "p  100", and signs within `code` count, too. Notes go with their
# marks, numbers of items too ("3. Report" is "Report"), while the backslash of "1986\. A year." stays. Deleted words (~~not~~) stand like the others.
# Matters for the line below a paper in a list, and for what is searched: the sentence there says the opposite of the paper.
# Seen with remove-markdown 0.7.0. Source: CommonMark 0.31.2, 6.6 (a tag begins with "<" and a letter), 6.3 (links of two brackets need a definition); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact remove-markdown@0.7.0
cat > strip.mjs <<'JS'
import removeMarkdown from "remove-markdown";
const expected = {
  "States [shall] [not] detain.": "States shall detain.",
  "Growth was < 5 per cent.\n\nStates shall not detain.\n\nIt was > 3 in 2016.": "Growth was  3 in 2016.",
  "p < 0.05 and n > 100": "p  100",
  "`x < 5`, `y > 3`": "x  3",
  "Text.[^1]\n\n[^1]: Only if ratified.": "Text.\n\n",
  "3. Report": "Report",
  "1986\\. A year.": "1986\\. A year.",
  "States shall ~~not~~ detain": "States shall not detain",
};
const seen = Object.entries(expected).map(([markdown, left]) => {
  const text = removeMarkdown(markdown);
  console.log(`${JSON.stringify(markdown)} → ${JSON.stringify(text)}`);
  return text === left;
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node strip.mjs
