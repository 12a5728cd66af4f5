#!/bin/sh
# A good guess: packages that write numbers as English words write 3.5 as "three point five" and -5 as "minus five" or "negative five", or say that they take whole numbers only.
# What happens: num-to-words writes "three" for 3.5 and "zero" for 0.05. number-in-letters rounds: 3.5 is "four", 2.5 "three", and -5 is "undefined-five", since it looks up the
# sign as a word. decimal-number-to-words is right with 3.5, and writes nothing at all for 0 and for -5. numbered has all of them.
# Matters for sums that contracts and laws write out: the half of a per cent is gone, a debt of five is "undefined-five", and where nought stands there is nothing.
# Seen with num-to-words 0.2.1, number-in-letters 0.5.0, decimal-number-to-words 1.3.3, numbered 1.1.0. Source: their documentation; numbered as comparison; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact num-to-words@0.2.1 number-in-letters@0.5.0 decimal-number-to-words@1.3.3 numbered@1.1.0
cat > words.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const writers = {
  "num-to-words": require("num-to-words").numToWords,
  "number-in-letters": require("number-in-letters"),
  "decimal-number-to-words": require("decimal-number-to-words").toWords,
  numbered: require("numbered").stringify,
};
const expected = [
  [33, "thirty-three", "thirty-three", "thirty-three", "thirty-three"],
  [3.5, "three", "four", "three point five", "three point five"],
  [2.5, "two", "three", "two point five", "two point five"],
  [0.05, "zero", "zero", "zero point zero five", "zero point zero five"],
  [-5, "negative five", "undefined-five", "", "negative five"],
  [0, "zero", "zero", "", "zero"],
];
const same = expected.map(([number, ...words]) => {
  const seen = Object.entries(writers).map(([name, write]) => [name, write(number)]);
  console.log(`${number}: ${seen.map(([name, text]) => `${name} "${text}"`).join(", ")}`);
  return seen.every(([, text], index) => text === words[index]);
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node words.mjs
