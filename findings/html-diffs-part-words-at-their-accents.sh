#!/bin/sh
# A good guess: htmldiff-js and node-htmldiff, which mark what changed between two pages word by word, take a word of French, Russian or Arabic for a
# word, as they do with one of English: "States" for "State" is one word out, and one in.
# What happens: a word is a run of the letters a to z, figures and "_"; every other letter is a word by itself. "réunis" is "r", "é" and
# "unis", so that "réunis" for "réuni" is marked as "unis" for "uni". Of Russian and Arabic, letters are compared: in
# "Государства защищают" for "Государство защищает" single letters in the midst of words are marked, and what two unlike
# words have in common stands unmarked between them. The pages shown are right when all is accepted; the marks cannot be read or counted.
# Matters for comparisons of papers in the languages of the United Nations but English: changes are counted by letters, and a search in them fails.
# Seen with htmldiff-js 1.0.5, node-htmldiff 0.9.4. Source: seen in the output; the classes of characters are ASCII (\w) in both.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact htmldiff-js@1.0.5 node-htmldiff@0.9.4
cat > compare.mjs <<'JS'
import * as htmldiffJs from "htmldiff-js";
import nodeHtmldiff from "node-htmldiff";
const find = (module) => (module.execute ? module : find(module.default));
const HtmlDiff = find(htmldiffJs);
const differs = { "htmldiff-js": (a, b) => HtmlDiff.execute(a, b), "node-htmldiff": (a, b) => nodeHtmldiff(a, b) };
const pairs = {
  English: ["<p>The State ratified it</p>", "<p>The States ratified it</p>"],
  French: ["<p>Le comité réuni</p>", "<p>Les comités réunis</p>"],
  Russian: ["<p>Государство защищает детей</p>", "<p>Государства защищают детей</p>"],
  Arabic: ["<p>الدولة تحمي الأطفال</p>", "<p>الدول تحمي الأطفال</p>"],
};
const marked = (html) => [...html.matchAll(/<(ins|del)[^>]*>(.*?)<\/\1>/g)].map(([, , words]) => words);
const expected = {
  English: ["State", "States"],
  French: ["Le", "Les", "s", "uni", "unis"],
  Russian: ["о", "а", "е", "ю"],
  Arabic: ["ة"],
};
let asSeen = true;
for (const [name, diff] of Object.entries(differs))
  for (const [language, [older, newer]] of Object.entries(pairs)) {
    const words = marked(diff(older, newer));
    console.log(`${name}, ${language}: ${words.join(" ")}`);
    asSeen &&= words.join() === expected[language].join();
  }
process.exit(asSeen ? 0 : 1);
JS
node compare.mjs
