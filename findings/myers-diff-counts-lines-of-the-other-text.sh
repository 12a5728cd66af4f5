#!/bin/sh
# A good guess: myers-diff writes the difference of two texts in GNU's normal format (formats.GnuNormalFormat), as diff does, so that patch can apply it: after the line "2d1" of
# the old text that goes comes the line of the new text behind which it stood.
# What happens: the number of the other text is one too high for lines put in or taken out: "2d2" for "2d1", and "2a2" for "1a2", so that a line that was put in behind the first is
# one behind the second. patch puts the new clause 2 behind clause 3 and says that all went well. Lines that are changed (2c2) are right.
# Matters for tools that keep versions of a text as such differences: the clauses of the version that is built from them are in another order.
# Seen with myers-diff 2.1.0. Source: the manual of GNU diffutils, Detailed Description of Normal Format; diff and patch (GNU) as comparison.
# Needs: node, npm, diff, patch. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact myers-diff@2.1.0
cat > normal.mjs <<'JS'
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import * as myers from "myers-diff";
const { diff, formats } = myers.default ?? myers;
const text = (...lines) => `${lines.join("\n")}\n`;
const cases = {
  "put in": [text("1. Ports", "3. Quays", "4. Tolls"), text("1. Ports", "2. Lamps", "3. Quays", "4. Tolls"), "2a2", "1a2"],
  "taken out": [text("1. Ports", "2. Lamps", "3. Quays"), text("1. Ports", "3. Quays"), "2d2", "2d1"],
  changed: [text("1. Ports", "2. Lamps", "3. Quays"), text("1. Ports", "2. Lights", "3. Quays"), "2c2", "2c2"],
};
const seen = Object.entries(cases).map(([name, [before, after, own, right]]) => {
  writeFileSync("before", before);
  writeFileSync("after", after);
  const gnu = spawnSync("diff", ["before", "after"]).stdout.toString().split("\n")[0];
  const written = formats.GnuNormalFormat(diff(before, after, { compare: "lines" })).trim();
  console.log(`${name}: myers-diff ${written.split("\n")[0]}, diff ${gnu}`);
  return written.split("\n")[0] === own && gnu === right;
});
writeFileSync("before", cases["put in"][0]);
writeFileSync("normal", `${formats.GnuNormalFormat(diff(...cases["put in"].slice(0, 2), { compare: "lines" })).trim()}\n`);
const { status } = spawnSync("patch", ["--normal", "before", "normal"]);
const made = readFileSync("before", "utf8");
console.log(`patch ends with ${status}:\n${made}`);
process.exit(seen.every(Boolean) && status === 0 && made === text("1. Ports", "3. Quays", "2. Lamps", "4. Tolls") ? 0 : 1);
JS
node normal.mjs
