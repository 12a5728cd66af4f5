#!/bin/sh
# A good guess: a parser of personal names takes letters for a degree where they are written as one, behind a comma or in capitals ("DO", "MA"). A
# name of two words has a family name.
# What happens: humanparser asks for the letters alone, however they are written: Yo-Yo Ma, a Messenger of Peace of the United Nations, is one "Yo-Yo" with
# a degree, and so he is as "Ma, Yo-Yo". another-name-parser makes an osteopath of General Tran Do. Both leave no family name at all.
# parse-full-name keeps both names, but calls the honour of Sir Brian Urquhart KCMG his family name, as all three do. None of the three says
# that it is not sure.
# Matters for lists of officials that are sorted or compared by family name: Vietnamese and Chinese names (Do, Ma) are hit, and letters of honours,
# which no list knows, hide the family name.
# Seen with humanparser 2.7.0, another-name-parser 0.1.0, parse-full-name 1.2.7.
# Source: seen in the output; lists of suffixes in the packages.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact humanparser@2.7.0 another-name-parser@0.1.0 parse-full-name@1.2.7
cat > read.mjs <<'JS'
import another from "another-name-parser";
import human from "humanparser";
import full from "parse-full-name";
const names = ["Yo-Yo Ma", "Ma, Yo-Yo", "Tran Do", "Sir Brian Urquhart KCMG"];
const families = names.map((name) => [
  human.parseName(name).lastName ?? null,
  (another.default ?? another)(name).last ?? null,
  full.parseFullName(name).last,
]);
for (const [at, name] of names.entries()) console.log(name, { humanparser: families[at][0], "another-name-parser": families[at][1], "parse-full-name": families[at][2] });
const asSeen =
  JSON.stringify(families) ===
  JSON.stringify([
    ["", "Ma", "Ma"],
    ["", "Ma", "Ma"],
    ["Do", null, "Do"],
    ["KCMG", "KCMG", "KCMG"],
  ]);
process.exit(asSeen ? 0 : 1);
JS
node read.mjs
