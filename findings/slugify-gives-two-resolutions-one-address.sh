#!/bin/sh
# A good guess: slugify makes what is no letter or figure a hyphen, so that unlike titles give unlike addresses: "Resolution 68/4" is "Resolution-68-4".
# What happens: a stroke (and with it most signs that are not in its table) is taken out, and what stands on its sides grows together: "Resolution 68/4" and
# "Resolution 684" are both "Resolution-684", "2013/16" is "201316", and "A/C.3/68" is "AC.368". The minus sign (U+2212) goes as well, so that a fall
# by "−5 %" and a rise by "5 %" are both "5-percent". A title in Chinese is the empty string. @sindresorhus/slugify keeps 68-4 apart from 684.
# Matters for addresses and file names made of symbols of documents: the page of one resolution is put where that of another one is.
# Seen with slugify 1.6.9, @sindresorhus/slugify 3.0.0. Source: seen in the output (its default `remove` takes out all but \w, blanks and few signs).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact slugify@1.6.9 @sindresorhus/slugify@3.0.0
cat > slug.mjs <<'JS'
import slugify from "slugify";
import other from "@sindresorhus/slugify";
const pairs = [
  ["Resolution 68/4", "Resolution 684"],
  ["2013/16", "201316"],
  ["−5 %", "5 %"],
];
const same = pairs.map(([one, two]) => {
  console.log(`${one} → ${slugify(one)}; ${two} → ${slugify(two)}`);
  return slugify(one) === slugify(two);
});
console.log(`A/C.3/68 → ${slugify("A/C.3/68")}; 儿童权利公约 → ${JSON.stringify(slugify("儿童权利公约"))}`);
console.log(`@sindresorhus/slugify: ${other("Resolution 68/4")}, ${other("Resolution 684")}`);
const asSeen = same.every(Boolean) && slugify("A/C.3/68") === "AC.368" && slugify("儿童权利公约") === "" && other("Resolution 68/4") !== other("Resolution 684");
process.exit(asSeen ? 0 : 1);
JS
node slug.mjs
