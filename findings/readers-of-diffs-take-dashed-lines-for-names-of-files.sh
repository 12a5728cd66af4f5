#!/bin/sh
# A good guess: diffparser and git-diff-parser, which read the diffs of git, give every line that was deleted or added. How many lines a hunk has stands in its head
# (@@ -1,5 +1,4 @@), so that a line of the hunk that looks like a head of a file is no riddle.
# What happens: a deleted line that begins with two hyphens, as dashes of old papers and the signature under a statement do ("-- States shall not return refugees."),
# stands in the diff with three, and is taken for the name of the old file. It is gone from the changes. diffparser besides begins a new file with it: its name is what was deleted,
# and the changes of the next hunk, of another article, are given under that name. So is an added line that begins with "++". parse-diff, gitdiff-parser, parse-git-diff,
# diff2html and what-the-diff count the lines of the hunk and give all of them.
# Matters for reviews of papers that are kept in git: the sentence that was struck is the one that nobody is shown.
# Seen with diffparser 2.0.1, git-diff-parser 1.0.0, parse-diff 0.12.0, gitdiff-parser 0.3.1. Source: GNU diffutils, "Detailed Description of Unified Format"
# (the head of a hunk tells its number of lines); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact diffparser@2.0.1 git-diff-parser@1.0.0 parse-diff@0.12.0 gitdiff-parser@0.3.1
cat > read.mjs <<'JS'
import diffparser from "diffparser";
import gitDiffParser from "git-diff-parser";
import gitdiffParser from "gitdiff-parser";
import parseDiff from "parse-diff";
const diff = `diff --git a/paper.txt b/paper.txt
index 1111111..2222222 100644
--- a/paper.txt
+++ b/paper.txt
@@ -1,5 +1,4 @@
 Article 5
 
--- States shall not return refugees.
-
+States shall meet.
 Adopted in 2016.
@@ -20,3 +19,3 @@
 Article 9
-States shall pay 4 million.
+States shall pay 5 million.
 Adopted in 2016.
`;
const deleted = (content) => content.replace(/^-/, "");
const seen = {
  diffparser: diffparser(diff).map((file) => ({
    file: file.from,
    deleted: file.chunks.flatMap(({ changes }) => changes.filter(({ del }) => del).map(({ content }) => deleted(content))),
  })),
  "git-diff-parser": gitDiffParser(diff).commits[0].files.map((file) => ({
    file: file.name,
    deleted: file.lines.filter(({ type }) => type === "deleted").map(({ text }) => text),
  })),
  "parse-diff": parseDiff(diff).map((file) => ({
    file: file.from,
    deleted: file.chunks.flatMap(({ changes }) => changes.filter(({ del }) => del).map(({ content }) => deleted(content))),
  })),
  "gitdiff-parser": gitdiffParser.parse(diff).map((file) => ({
    file: file.oldPath,
    deleted: file.hunks.flatMap(({ changes }) => changes.filter(({ isDelete }) => isDelete).map(({ content }) => content)),
  })),
};
console.log(JSON.stringify(seen, null, 1));
const struck = "-- States shall not return refugees.";
const gives = (name) => seen[name].some(({ deleted }) => deleted.includes(struck));
const named = seen.diffparser.length === 2 && seen.diffparser[1].file === "States shall not return refugees." && seen.diffparser[1].deleted.includes("States shall pay 4 million.");
const right = ["parse-diff", "gitdiff-parser"].every((name) => gives(name) && seen[name].length === 1);
process.exit(named && right && !gives("diffparser") && !gives("git-diff-parser") ? 0 : 1);
JS
node read.mjs
