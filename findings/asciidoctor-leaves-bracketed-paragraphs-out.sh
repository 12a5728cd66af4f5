#!/bin/sh
# A good guess: Asciidoctor.js shows a paragraph in square brackets, which is how texts under negotiation mark what is not agreed, or says that it cannot read it.
# An attribute list of AsciiDoc belongs to the block below it; prose with blanks and a full stop in it is none.
# What happens: a paragraph "[States shall not return refugees.]" is taken for attributes and left out, without a line in the log, and so is one in the midst of an article.
# A bracketed line within a paragraph ends it: "States shall / [not] / pay." (a line each) is two paragraphs, "States shall" and "pay.", with nothing between them.
# Two brackets in a line ("[Group A:] [not agreed]") go as well. Whether one is shown hangs on its first character: "[(a) agreed]" stays, "[a) agreed]" and "[5 million.]" go.
# Matters for drafts of resolutions and conventions: the disputed paragraphs are those that are missing, and the "not" with them.
# Seen with @asciidoctor/core 4.1.0. Source: AsciiDoc documentation, "Positional and Named Attributes" (a block attribute line applies to the next block);
# seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @asciidoctor/core@4.1.0
cat > convert.mjs <<'JS'
import * as asciidoctor from "@asciidoctor/core";
const logged = [];
for (const way of ["error", "log", "warn"]) {
  const say = console[way];
  console[way] = (...words) => {
    if (way !== "log") logged.push(words.join(" "));
    say(...words);
  };
}
const words = async (source) =>
  String(await asciidoctor.convert(source))
    .replace(/<\/p>/g, " ¶ ")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
const cases = [
  ["Article 5\n\n[States shall not return refugees.]\n\nAdopted in 2016.", "Article 5 ¶ Adopted in 2016. ¶"],
  ["States shall\n[not]\npay.", "States shall ¶ pay. ¶"],
  ["[5 million.]\n\nAdopted.", "Adopted. ¶"],
  ["[(a) agreed]\n\nAdopted.", "[(a) agreed] ¶ Adopted. ¶"],
  ["[a) agreed]\n\nAdopted.", "Adopted. ¶"],
  ["[Group A:] [not agreed]\nStates shall [not] pay.", "States shall [not] pay. ¶"],
];
const seen = [];
for (const [source, expected] of cases) {
  const shown = await words(source);
  console.log(`${JSON.stringify(source)}\n  ${shown}`);
  seen.push(shown === expected);
}
console.log(`lines in the log: ${logged.length}`);
process.exit(seen.every(Boolean) && logged.length === 0 ? 0 : 1);
JS
node convert.mjs
