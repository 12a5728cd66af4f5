#!/bin/sh
# A good guess: gray-matter, asked for an excerpt ({ excerpt: true }), takes what stands before a line of three hyphens, as its documentation shows: "everything leading up to" the
# delimiter. Where no such line is, there is no excerpt.
# What happens: the first three hyphens in a row are the end, wherever they stand: the line below the head of a table (|---|), a dash typed as three hyphens within a sentence, the
# upper line of a table that is drawn with signs (+------+). The excerpt is then half a sentence, or a paragraph with the head of a table and a loose "|".
# Matters for summaries of papers in lists and feeds: "States shall not return refugees" ends before "---except where".
# Seen with gray-matter 4.0.3. Source: its documentation (options.excerpt); CommonMark 0.31.2, Thematic breaks; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact gray-matter@4.0.3
cat > excerpt.mjs <<'JS'
import matter from "gray-matter";
const front = "---\ntitle: Draft\n---\n";
const cases = {
  "a line of hyphens": ["First.\n---\nSecond.\n", "First.\n"],
  "no hyphens": ["First.\n\nSecond.\n", ""],
  "a table": ["First.\n\n| State | Vote |\n|---|---|\n| Italy | yes |\n", "First.\n\n| State | Vote |\n|"],
  "a dash": ["States shall not return refugees---except where the law says so.\n\nSecond.\n", "States shall not return refugees"],
  "a table drawn with signs": ["First.\n\n- - -\n\nSecond.\n\n+------+\n| cell |\n", "First.\n\n- - -\n\nSecond.\n\n+"],
};
const same = Object.entries(cases).map(([name, [text, expected]]) => {
  const { excerpt } = matter(front + text, { excerpt: true });
  console.log(`${name}: ${JSON.stringify(excerpt)}`);
  return excerpt === expected;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node excerpt.mjs
