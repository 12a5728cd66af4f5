#!/bin/sh
# A good guess: what libraries tell as the changes from one JSON document to the next makes the second of the first when it is applied, and the first of
# the second when it is reverted; json-diff-ts also parts a changeset into single steps (atomizeChangeset) and puts them together again.
# What happens: where a list lost two or more entries, every second of them stands again. @scalar/json-diff's apply makes ["Art. 1", "Art. 3"] of four
# articles of which the last three were struck; json-diff-ts gets it right at once, but not after the changeset went through single steps, and when an
# addition of three articles is reverted, the middle one stays. The entries are taken out from the front, and each removal moves those behind it.
# Nothing says so, and one struck clause alone is right.
# Matters for histories of papers that are kept as changes: a reverted proposal leaves clauses behind, and a struck clause comes back.
# Seen with json-diff-ts 4.10.4, @scalar/json-diff 0.0.4; jsondiffpatch 0.7.7 and fast-json-patch 3.1.1 get all of them right.
# Source: the documentation of both; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact json-diff-ts@4.10.4 @scalar/json-diff@0.0.4 jsondiffpatch@0.7.7 fast-json-patch@3.1.1
cat > changes.mjs <<'JS'
import * as scalar from "@scalar/json-diff";
import fast from "fast-json-patch";
import { applyChangeset, atomizeChangeset, diff, revertChangeset, unatomizeChangeset } from "json-diff-ts";
import * as jsondiffpatch from "jsondiffpatch";
const four = () => ({ clauses: ["Art. 1", "Art. 2", "Art. 3", "Art. 4"] });
const one = () => ({ clauses: ["Art. 1"] });
const three = () => ({ clauses: ["Art. 1", "Art. 2", "Art. 3"] });
const seen = {
  "jsondiffpatch, three struck": jsondiffpatch.patch(four(), jsondiffpatch.diff(four(), one())),
  "fast-json-patch, three struck": fast.applyPatch(four(), fast.compare(four(), one())).newDocument,
  "json-diff-ts, three struck": applyChangeset(four(), diff(four(), one())),
  "json-diff-ts, three struck, in single steps": applyChangeset(four(), unatomizeChangeset(atomizeChangeset(diff(four(), one())))),
  "json-diff-ts, three added, reverted": revertChangeset(four(), diff(one(), four())),
  "@scalar/json-diff, three struck": scalar.apply(four(), scalar.diff(four(), one())),
  "@scalar/json-diff, one struck": scalar.apply(four(), scalar.diff(four(), three())),
};
for (const [name, { clauses }] of Object.entries(seen)) console.log(`${name}: ${clauses.join(", ")}`);
const expected = ["Art. 1", "Art. 1", "Art. 1", "Art. 1,Art. 3", "Art. 1,Art. 3", "Art. 1,Art. 3", "Art. 1,Art. 2,Art. 3"];
process.exit(Object.values(seen).every(({ clauses }, index) => String(clauses) === expected[index]) ? 0 : 1);
JS
node changes.mjs
