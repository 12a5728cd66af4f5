#!/bin/sh
# A good guess: a roll call in Markdown, "[Ghana]: yes", is shown as it is written. It looks like the definition of a link, but "yes" is no address, and a definition that no link
# uses might at least stay in sight, as an unused note does in a word processor.
# What happens: any word is an address. A list of votes, a line each, is a page without a word; "[Chair]: Agreed." is gone, too. Only what is longer than a word stays: of
# "[Ghana]: yes" and "[Chad]: no, not at all" Chad's vote is left alone, and "[Togo]: yes (with a reservation)" goes with its reservation, which is taken for a title. Right below
# a line of text ("The votes:") all of them stay. remark, markdown-it, marked and commonmark agree, so that a second reader finds no mistake. remark's notes, "[^2]: States shall not." that
# nothing refers to, go likewise.
# Matters for minutes with speakers and votes in brackets: those who said most briefly what they think are the ones that are missing.
# Seen with remark 15.0.1, remark-gfm 4.0.1, remark-html 16.0.1, markdown-it 14.1.0, marked 16.4.1, commonmark 0.31.2. Source: CommonMark 0.31.2, 4.7 (link reference definitions); seen in the
# output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact remark@15.0.1 remark-gfm@4.0.1 remark-html@16.0.1 markdown-it@14.1.0 marked@16.4.1 commonmark@0.31.2
cat > read.mjs <<'JS'
import * as commonmark from "commonmark";
import markdownIt from "markdown-it";
import { marked } from "marked";
import { remark } from "remark";
import gfm from "remark-gfm";
import html from "remark-html";
const readers = {
  remark: (text) => String(remark().use(gfm).use(html).processSync(text)),
  "markdown-it": (text) => markdownIt().render(text),
  marked: (text) => marked.parse(text),
  commonmark: (text) => new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(text)),
};
const words = (page) => page.replace(/<[^>]*>/g, "").replace(/\s+/g, " ").trim();
const cases = [
  ["[Ghana]: yes\n[Chad]: no\n[Togo]: abstained", ""],
  ["[Chair]: Agreed.\n\nThe meeting rose.", "The meeting rose."],
  ["[Ghana]: yes\n[Chad]: no, not at all", "[Chad]: no, not at all"],
  ["[Togo]: yes (with a reservation)\n\nThe meeting rose.", "The meeting rose."],
  ["The votes:\n[Ghana]: yes\n[Chad]: no", "The votes: [Ghana]: yes [Chad]: no"],
];
const seen = cases.flatMap(([source, expected]) =>
  Object.entries(readers).map(([name, read]) => {
    const shown = words(read(source));
    console.log(`${name.padEnd(12)} ${JSON.stringify(source)}: ${JSON.stringify(shown)}`);
    return shown === expected;
  }),
);
const note = words(readers.remark("Article 5.\n\n[^2]: States shall not."));
console.log(`remark       a note that nothing refers to: ${JSON.stringify(note)}`);
process.exit(seen.every(Boolean) && note === "Article 5." ? 0 : 1);
JS
node read.mjs
