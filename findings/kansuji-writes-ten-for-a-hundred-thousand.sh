#!/bin/sh
# A good guess: packages for numbers in Chinese characters write 100,000 as 十万, ten times ten thousand, and read papers' usual mix of figures and characters (2千 is 2,000, 3.5万
# is 35,000), or say that they do not.
# What happens: kansuji forgets the ten thousand wherever the four figures before it end in a nought: 100,000 is 十, ten; 300,005 is 三十五, thirty-five; 50,000,000 is 五千, five
# thousand; 1,000,000,000 is 十, ten again. 12,345,678 (no such nought) is right, as in its documentation. @lazy-cjk/zh2num puts a 1 into what it reads: 2千 is
# "21000" and 3百 "3100", and it reads 12万5千 as "1205千"; 一百五 (in speech 150) is 105 for it. @geolonia/japanese-numeral reads 12万5千 as 125,000, but 3.5万 and 1.5億 as 0,
# and 1,200万 as 0, too; asked to find the numbers in "3.5万" it finds 5万.
# Matters for figures of Japanese and Chinese papers, which stand in 万 and 億: they are a ten-thousandth, nought, or more than there were.
# Seen with kansuji 1.1.0, @geolonia/japanese-numeral 1.0.2, @lazy-cjk/zh2num 1.0.2. Source: documentation of kansuji (12345 is 一万二千三百四十五); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact kansuji@1.1.0 @geolonia/japanese-numeral@1.0.2 @lazy-cjk/zh2num@1.0.2
cat > write.mjs <<'JS'
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const kansuji = require("kansuji");
const { findKanjiNumbers, kanji2number, number2kanji } = require("@geolonia/japanese-numeral");
const { zh2num } = require("@lazy-cjk/zh2num");
const written = { 100000: "十", 300005: "三十五", 50000000: "五千", 1000000000: "十", 12345678: "千二百三十四万五千六百七十八" };
const asWritten = Object.entries(written).map(([number, wrong]) => {
  console.log(`${number}: kansuji ${kansuji(Number(number))}, japanese-numeral ${number2kanji(Number(number))}`);
  return kansuji(Number(number)) === wrong;
});
const right = number2kanji(100000) === "十万" && number2kanji(50000000) === "五千万";
const read = { "2千": ["21000", 2000], "3百": ["3100", 300], "12万5千": ["1205千", 125000], "3.5万": ["3.50", 0], "1.5億": ["1.50", 0], "1,200万": ["1,2000", 0] };
const asRead = Object.entries(read).map(([text, [lazy, geolonia]]) => {
  console.log(`${text}: zh2num ${zh2num(text)}, japanese-numeral ${kanji2number(text)}`);
  return String(zh2num(text)) === lazy && kanji2number(text) === geolonia;
});
console.log("found in 3.5万:", findKanjiNumbers("3.5万"));
process.exit([...asWritten, ...asRead].every(Boolean) && right && zh2num("一百五") === 105 && findKanjiNumbers("3.5万").join() === "5万" ? 0 : 1);
JS
node write.mjs
