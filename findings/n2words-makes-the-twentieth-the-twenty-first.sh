#!/bin/sh
# A good guess: n2words, which writes numbers and ordinals in 71 languages and "all 71 languages support all three forms", gives two numbers different words, and keeps the
# large scales (a budget of a trillion), or throws where it has no word.
# What happens: in Hebrew the twentieth is the twenty-first: toOrdinal of 20 and of 21 are the same words, עשרים וראשון, and so are 30 and 31, 80 and 81, 120 and 121. In Amharic and
# Hausa, whose words end at the billion, a trillion (10 to the 12th) is the word for one, with a blank behind it, 2.5 trillion is "two, five hundred billion", and
# 10 trillion is "ten". Spanish and Arabic write each of them with words of its own. Nothing is thrown.
# Matters for dates, sessions and articles, which are counted in ordinals, and for budgets: the words name another session and a thousand billion times less.
# Seen with n2words 4.0.0. Source: its documentation ("All 71 languages support all three forms"); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact n2words@4.0.0
cat > write.mjs <<'JS'
import { toCardinal as amharic } from "n2words/am-ET";
import { toCardinal as arabic, toOrdinal as arabicOrdinal } from "n2words/ar-SA";
import { toCardinal as spanish, toOrdinal as spanishOrdinal } from "n2words/es-ES";
import { toCardinal as hausa } from "n2words/ha-NG";
import { toOrdinal as hebrew } from "n2words/he-IL";
const pairs = [20, 30, 40, 80, 90, 120];
for (const number of pairs) console.log(`${number} and ${number + 1}: ${hebrew(number)}, ${hebrew(number + 1)}; ${spanishOrdinal(number)}, ${spanishOrdinal(number + 1)}`);
const same = (ordinal) => pairs.filter((number) => ordinal(number) === ordinal(number + 1)).length;
const scales = [1, 10].map((factor) => [amharic, hausa, arabic, spanish].map((cardinal) => [cardinal(factor), cardinal(factor * 1e12)]));
console.log(scales.map((languages) => languages.map(([small, large]) => `${small} / ${large}`).join("; ")).join("\n"));
const lost = scales.every(([inAmharic, inHausa, ...others]) => [inAmharic, inHausa].every(([small, large]) => large.trim() === small) && others.every(([small, large]) => large.trim() !== small));
process.exit(same(hebrew) === pairs.length && same(spanishOrdinal) === 0 && same(arabicOrdinal) === 0 && lost ? 0 : 1);
JS
node write.mjs
