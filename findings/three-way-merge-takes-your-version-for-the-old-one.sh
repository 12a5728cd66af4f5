#!/bin/sh
# A good guess: three-way-merge is called as its documentation shows, merge(base, left, right): the old text first, then the two that were made of it. A change of one side only
# is kept, and two changes of one sentence are a conflict.
# What happens: the function takes (left, base, right), so that the documented call treats your version as the old one and undoes what you did. "not" that your version
# puts in is taken out, with no conflict, where the other version changed another line. A clause that you struck is back. Two clauses that were struck, one by each side, come as
# new sentences of the letters of both ("a\nbb\nb\ncb…"). The example of the documentation itself, which is to have no conflict, has one; joinedResult(), which it calls, is no
# function (it is joinedResults). With the first two swapped all of it is right, and node-diff3, whose merge(a, o, b) has the old text in the middle and says so, agrees.
# Matters for negotiated drafts: whoever follows the documentation loses a negation without a mark of conflict.
# Seen with three-way-merge 0.1.0, node-diff3 3.2.1. Source: its documentation (Usage); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact three-way-merge@0.1.0 node-diff3@3.2.1
cat > merge.mjs <<'JS'
import { merge as diff3 } from "node-diff3";
import threeWayMerge from "three-way-merge";
const merge = threeWayMerge.default ?? threeWayMerge;
const lines = (...all) => all.join("\n");
const cases = [
  {
    base: lines("States shall return refugees.", "They report.", "They meet.", "They vote."),
    left: lines("States shall not return refugees.", "They report.", "They meet.", "They vote."),
    right: lines("States shall return refugees.", "They report.", "They meet.", "They vote by hand."),
  },
  { base: lines("1.", "2.", "3."), left: lines("1.", "3."), right: lines("1.", "2.", "3.", "4.") },
  { base: lines("a", "b", "c", "d", "e"), left: lines("a", "c", "d", "e"), right: lines("a", "b", "c", "e") },
];
const shown = (merged) => `${merged.conflict ? "conflict" : "no conflict"}: ${JSON.stringify(merged.joinedResults())}`;
const seen = cases.map(({ base, left, right }) => {
  const [documented, swapped] = [merge(base, left, right), merge(left, base, right)];
  const expected = diff3(left.split("\n"), base.split("\n"), right.split("\n")).result.join("\n");
  console.log(`as documented  ${shown(documented)}\nswapped        ${shown(swapped)}\nnode-diff3     ${JSON.stringify(expected)}\n`);
  return !documented.conflict && documented.joinedResults() !== expected && !swapped.conflict && swapped.joinedResults() === expected;
});
const [negation, clause] = cases.map(({ base, left, right }) => merge(base, left, right).joinedResults());
const undone = !negation.includes("not") && clause.includes("2.");
const range = (...all) => lines(...all.map(String));
const example = merge(range(1, 2, 3, 4, 5, 6), range(2, 3, 4, 5, 6), range(1, 2, 3, 4, 9, 6));
console.log(`the example of the documentation: conflict ${example.conflict}, joinedResult ${typeof example.joinedResult}`);
process.exit(seen.every(Boolean) && undone && example.conflict && example.joinedResult === undefined ? 0 : 1);
JS
node merge.mjs
