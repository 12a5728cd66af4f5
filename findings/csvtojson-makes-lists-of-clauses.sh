#!/bin/sh
# A good guess: csvtojson makes an object of each row, with the heads of the columns as names; of a head with a point in it, as its documentation tells, it makes an object within
# the object ("vote.for"). A head that is no such path, "Art. 33" or "Clause 1.2", is a name as it stands.
# What happens: every point parts a head, and what is a number behind it is a place in a list. "Clause 1.1" and "Clause 1.2" are the list "Clause 1" with null in front; with a
# column "Clause 1.10" it has nine of them. "Clause 1.01" is no place in it, and JSON leaves its vote out. "Art. 33" is "Art" with a name " 33" in it. "No." keeps its point. Papa
# Parse gives the heads as they are, and so does csvtojson with flatKeys.
# Matters for tables of votes on clauses: the numbers of the clauses are places, and some votes are missing.
# Seen with csvtojson 2.0.14, papaparse 5.7.1. Source: its documentation (nested JSON, flatKeys); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact csvtojson@2.0.14 papaparse@5.7.1
cat > clauses.mjs <<'JS'
import csvtojson from "csvtojson";
import Papa from "papaparse";
const tables = {
  clauses: ["State,Clause 1.1,Clause 1.2\nItaly,yes,no\n", '{"State":"Italy","Clause 1":[null,"yes","no"]}'],
  "with 1.10": ["State,Clause 1.2,Clause 1.10\nItaly,yes,no\n", '{"State":"Italy","Clause 1":[null,null,"yes",null,null,null,null,null,null,null,"no"]}'],
  "1.1 and 1.01": ["State,Clause 1.1,Clause 1.01\nItaly,yes,no\n", '{"State":"Italy","Clause 1":[null,"yes"]}'],
  article: ["State,Art. 33,No.\nItaly,yes,5\n", '{"State":"Italy","Art":{" 33":"yes"},"No.":"5"}'],
};
let same = true;
for (const [name, [text, expected]] of Object.entries(tables)) {
  const [[row], [flat]] = [await csvtojson().fromString(text), await csvtojson({ flatKeys: true }).fromString(text)];
  const [right] = Papa.parse(text.trim(), { header: true }).data;
  console.log(`${name}: ${JSON.stringify(row)}, Papa Parse ${JSON.stringify(right)}`);
  same &&= JSON.stringify(row) === expected && JSON.stringify(flat) === JSON.stringify(right);
}
process.exit(same ? 0 : 1);
JS
node clauses.mjs
