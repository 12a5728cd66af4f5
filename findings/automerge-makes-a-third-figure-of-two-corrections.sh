#!/bin/sh
# A good guess: where two people correct the same figure without knowing of each other, Automerge, whose updateText makes an edit of the text as it was and as it is
# to be, keeps one of both, or both beside one another, and getConflicts tells of it, as it does for two values of a field that is no text.
# What happens: the edit is taken apart into single letters, and the two are put together between the letters that stay. "25 million", corrected to "2.5 million" and to
# "30 million", becomes "30. million"; "5 per cent" of "50" and "15" is "150 per cent"; of 2013, corrected to 2014 and to 2016, comes 20146 or 20164, depending on
# the names of the two machines. "shall not detain", changed to "never" by one and struck by the other, is "shall everdetain", and "may" of "shall" and "must"
# is "shustll". All of it is merged without a conflict: getConflicts answers nothing. A clause that both move to the end stands there twice.
# Matters for papers that several people edit: a sum that nobody wrote stands in the agreed text.
# Seen with @automerge/automerge 3.5.0. Source: its documentation of updateText and of conflicts; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @automerge/automerge@3.5.0
cat > merge.mjs <<'JS'
import * as Automerge from "@automerge/automerge";
const merged = (from, change, [one, other]) => {
  const start = Automerge.from(from, { actor: "00" });
  const copies = [["01", one], ["ff", other]].map(([actor, correction]) => Automerge.change(Automerge.clone(start, { actor }), (draft) => change(draft, correction)));
  return Automerge.merge(...copies);
};
const correct = (draft, text) => Automerge.updateText(draft, ["text"], text);
const expected = [
  ["25 million", ["2.5 million", "30 million"], "30. million"],
  ["5 per cent", ["50 per cent", "15 per cent"], "150 per cent"],
  ["in 2013", ["in 2014", "in 2016"], "in 20164"],
  ["in 2013", ["in 2016", "in 2014"], "in 20146"],
  ["shall not detain", ["shall never detain", "shall detain"], "shall everdetain"],
  ["may pay", ["shall pay", "must pay"], "shustll pay"],
];
const seen = expected.map(([text, corrections, result]) => {
  const document = merged({ text }, correct, corrections);
  const conflicts = Automerge.getConflicts(document, "text");
  console.log(`${text}: ${corrections.join(" + ")} → ${document.text} (conflicts: ${conflicts ? "told" : "none"})`);
  return document.text === result && !conflicts;
});
const number = merged({ sum: 25 }, (draft, sum) => void (draft.sum = sum), [30, 20]);
const told = Object.values(Automerge.getConflicts(number, "sum") ?? {}).sort();
console.log(`a number, 25: 30 + 20 → ${number.sum} (conflicts: ${told.join(", ")})`);
const toTheEnd = (draft) => void draft.clauses.push(draft.clauses.splice(0, 1)[0]);
const clauses = [...merged({ clauses: ["a", "b", "c"] }, toTheEnd, [0, 0]).clauses].map(String).join(" ");
console.log(`clauses a b c, a moved to the end by both → ${clauses}`);
process.exit(seen.every(Boolean) && told.join() === "20,30" && clauses === "b c a a" ? 0 : 1);
JS
node merge.mjs
