#!/bin/sh
# A good guess: Orama finds a paper by each word in it, as other searches do: "non-refoulement" by "refoulement", "1951-54" by "54", "non-State" by "state".
# What happens: its tokenizer for English takes a hyphen for a letter. "non-refoulement" is one word, found by "non" and by its other beginnings, and not by "refoulement". "54"
# does not find "1951-54", and "state" not "non-State actors". With a long dash (1951–54) the years are two words. MiniSearch finds each of them, and lunr those with a hyphen.
# Matters for searches in papers about asylum: the paper on the very subject is missing from the list, and the list is not empty.
# Seen with @orama/orama 3.1.18, minisearch 7.2.0, lunr 2.3.9. Source: seen in the output; MiniSearch and lunr as comparison.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @orama/orama@3.1.18 minisearch@7.2.0 lunr@2.3.9
cat > search.mjs <<'JS'
import { create, insert, search } from "@orama/orama";
import lunr from "lunr";
import MiniSearch from "minisearch";
const papers = ["The duty of non-refoulement", "Papers of 1951-54", "Papers of 1951–54, too", "Acts of non-State actors"];
const database = await create({ schema: { text: "string" } });
for (const text of papers) await insert(database, { text });
const mini = new MiniSearch({ fields: ["text"], storeFields: ["text"] });
mini.addAll(papers.map((text, id) => ({ id, text })));
const index = lunr(function () {
  this.ref("text");
  this.field("text");
  for (const text of papers) this.add({ text });
});
const readers = {
  orama: async (term) => (await search(database, { term })).hits.map(({ document }) => document.text),
  minisearch: (term) => mini.search(term).map(({ text }) => text),
  lunr: (term) => index.search(term).map(({ ref }) => ref),
};
const cases = { refoulement: [0, 1, 1], "non-refoulement": [1, 2, 2], non: [2, 2, 2], 54: [1, 2, 1], 1951: [2, 2, 1], state: [0, 1, 1] };
let same = true;
for (const [term, counts] of Object.entries(cases)) {
  const found = await Promise.all(Object.values(readers).map((read) => read(term)));
  console.log(`${term}: ${Object.keys(readers).map((name, at) => `${name} ${JSON.stringify(found[at])}`).join(", ")}`);
  same &&= found.every((list, at) => list.length === counts[at]);
}
process.exit(same ? 0 : 1);
JS
node search.mjs
