#!/bin/sh
# A good guess: lunr parts text into words and searches for words. "Article 33(1)." is found by "33(1)", as it stands there, or by "33"; a word that is typed with its comma or in
# quotes is found as it is without them, since these are taken off words when papers are indexed.
# What happens: words are parted at blanks and hyphens alone, and the signs at their ends are taken off: of "33(1)." the index keeps "33(1", with the bracket that opens. What is
# searched for keeps its signs. So "33(1)", "33(1)." and "33" find nothing, and only "33(1" finds the article; "1A(2)" is lost likewise. "refugees," with its comma, copied out of
# the text, finds nothing, where "refugees" does. MiniSearch finds each of them.
# Matters for searches in laws and in notes on them: the paragraph of an article is what people look for, and they copy it from the text.
# Seen with lunr 2.3.9, minisearch 7.2.0. Source: its documentation (Core Concepts, pipelines); MiniSearch as comparison; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact lunr@2.3.9 minisearch@7.2.0
cat > search.mjs <<'JS'
import lunr from "lunr";
import MiniSearch from "minisearch";
const papers = ["States shall not return refugees under Article 33(1).", "The definition in Article 1A(2) applies.", "“Refoulement” is forbidden."];
const index = lunr(function () {
  this.ref("id");
  this.field("text");
  for (const [id, text] of papers.entries()) this.add({ id, text });
});
const other = new MiniSearch({ fields: ["text"] });
other.addAll(papers.map((text, id) => ({ id, text })));
const cases = { "33(1)": 0, "33(1).": 0, "33": 0, "33(1": 1, "1A(2)": 0, "refugees,": 0, refugees: 1, "“Refoulement”": 0, refoulement: 1 };
const same = Object.entries(cases).map(([query, count]) => {
  const [found, foundByOther] = [index.search(query).length, other.search(query).length];
  console.log(`${query}: lunr ${found}, MiniSearch ${foundByOther}`);
  return found === count && foundByOther >= 1;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node search.mjs
