#!/bin/sh
# A good guess: uniorg, which makes HTML of Org files, gives each note its own words, whether they stand at the end ("[fn:1] …") or in the sentence ("[fn:: …]"), and two marks of
# one note the same number. "[@7]" at an item, Org's sign that the list goes on at 7, is <li value="7"> or <ol start="7">, as Org's own export has it.
# What happens: notes within a sentence are named 1, 2, 3 behind the scenes, and these names are taken already: with one note "[fn:1]" in the file, the first note within a
# sentence says the words of note 1, and its own are nowhere in the page. A second mark of a note that has its name and words within a sentence ("[fn:x: …]",
# "[fn:x]") gets a number for which there is no note. [@7] is dropped, so clauses count from 1, and with it the boxes of [X] and [ ]: what is done and what is open
# look alike. Nothing is told of it.
# Matters for papers that are kept in Org: a note is where the reservation or the source stands, and here it is another one's.
# Seen with uniorg-parse 3.2.2, uniorg-rehype 2.2.0. Source: Org manual, "Creating Footnotes", "Plain Lists" ([@20]), "Checkboxes"; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact uniorg-parse@3.2.2 uniorg-rehype@2.2.0 unified@11.0.5 rehype-stringify@10.0.1
cat > convert.mjs <<'JS'
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import uniorgParse from "uniorg-parse";
import uniorgRehype from "uniorg-rehype";
const converter = unified().use(uniorgParse).use(uniorgRehype).use(rehypeStringify);
const words = (org) =>
  String(converter.processSync(org))
    .replace(/<sup>/g, "[")
    .replace(/<\/sup>/g, "]")
    .replace(/<h1>/g, " # ")
    .replace(/<\/div><div class="footnote-def/g, ' <div class="footnote-def')
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
const expected = {
  "States pay[fn:1] and report[fn::But not in 2013.].\n\n[fn:1] If they can.\n":
    "States pay[1] and report[2]. # Footnotes:[1]If they can. [2]If they can.",
  "States pay[fn:x:If they can.] and report[fn:x].\n": "States pay[1] and report[2]. # Footnotes:[1]If they can.",
  "States pay[fn::One.] and report[fn::Two.].\n": "States pay[1] and report[2]. # Footnotes:[1]One. [2]Two.",
};
const seen = Object.entries(expected).map(([org, read]) => {
  const found = words(org);
  console.log(`${JSON.stringify(org)} → ${found}`);
  return found === read;
});
const lists = ["1. [@7] Pay.\n2. Report.\n", "- [X] Pay.\n- [ ] Report.\n"].map((org) => String(converter.processSync(org)).replace(/\n/g, ""));
console.log(lists.join("\n"));
const plain = lists.join() === "<ol><li>Pay.</li><li>Report.</li></ol>,<ul><li>Pay.</li><li>Report.</li></ul>";
process.exit(seen.every(Boolean) && plain ? 0 : 1);
JS
node convert.mjs
