#!/bin/sh
# A good guess: jira2md turns the markup of Jira into Markdown. There "--" between blanks is an en dash and "---" an em dash, as people type them, and words are struck that stand between
# single hyphens (-may-). A parenthesis between dashes stays in the sentence.
# What happens: the second hyphen of a dash opens or ends a deletion: of "States -- not others -- shall report." the words "not others" are struck, with the dashes; "1951 -- 1967 --- all"
# strikes 1967. Behind a minus it is worse: of "-5 % to -3 % -- a fall" the first minus is gone and "5 % to -3 %" is struck. j2m, for the same markup, keeps all dashes, but does not know
# deletions (-may- stays a word in the sentence), makes "<the Convention>(address)" of a link, which is none in Markdown, and "****" of the second level of a list.
# Matters for drafts that are discussed in Jira: who reads the Markdown reads deletions that nobody made, or none of those that were.
# Seen with jira2md 3.0.1, j2m 1.1.0. Source: Atlassian, Text Formatting Notation ("--" and "---" are dashes, "-deleted-"); CommonMark 0.31.2, 6.3 (links); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact jira2md@3.0.1 j2m@1.1.0
cat > convert.mjs <<'JS'
import j2m from "j2m";
import jira2md from "jira2md";
const cases = [
  ["States shall -may- report.", "States shall ~~may~~ report.", "States shall -may- report."],
  ["States -- not others -- shall report.", "States ~~- not others -~~ shall report.", "States -- not others -- shall report."],
  ["1951 -- 1967 --- all of them.", "1951 ~~- 1967 --~~ all of them.", "1951 -- 1967 --- all of them."],
  ["It was -5 % to -3 % -- a fall.", "It was ~~5 % to -3 % -~~ a fall.", "It was -5 % to -3 % -- a fall."],
  ["See [the Convention|https://example.org/c] now.", "See [the Convention](https://example.org/c) now.", "See <the Convention>(https://example.org/c) now."],
  ["* one\n** two", "* one\n  * two", "* one\n**** two"],
];
const same = cases.map(([jira, ...expected]) => {
  const seen = [jira2md.to_markdown(jira), j2m.toM(jira).trimEnd()];
  console.log(`${JSON.stringify(jira)}\n  jira2md ${JSON.stringify(seen[0])}\n  j2m     ${JSON.stringify(seen[1])}`);
  return seen.join("\n") === expected.join("\n");
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node convert.mjs
