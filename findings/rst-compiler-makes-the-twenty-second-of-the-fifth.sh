#!/bin/sh
# A good guess: rst-compiler turns reStructuredText into HTML and Markdown. A list that begins with "i" counts in roman numerals: after (iv) comes (v), the fifth, and the list goes on
# until (vi). A list that begins with "ix" goes on with x, the tenth.
# What happens: a numeral of one letter is a letter of the alphabet, whatever stands before it: in Markdown (v) is 22., between 4. and 6., and x is 24., between 9. and 11. In HTML the list
# ends there: an own list of letters begins at 22 and a third one of numerals at 6, so that clause 22 is cited as "v", too. docutils decides so only for the first item
# of a list, and only "i" is then roman; the items after it are of the list's own kind.
# Matters for paragraphs of resolutions and treaties, which are numbered so: in the Markdown, paragraph 5 is paragraph 22.
# Seen with rst-compiler 0.5.9. Source: docutils, reStructuredText Markup Specification, "Enumerated Lists" (roman numerals after the first item); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact rst-compiler@0.5.9
cat > clauses.mjs <<'JS'
import { RstToHtmlCompiler, RstToMdCompiler } from "rst-compiler";
const clauses = "(i) Recalls;\n(ii) Notes;\n(iii) Regrets;\n(iv) Invites;\n(v) Requests;\n(vi) Decides.\n";
const articles = "ix. Work\nx. Rest\nxi. Leave\n";
const markdown = [clauses, articles].map((text) => new RstToMdCompiler().compile(text).body.trim().split(/\n+/).join(" "));
const html = new RstToHtmlCompiler().compile(clauses).body;
const lists = [...html.matchAll(/<ol type="(\w)">\s*<li(?: value="(\d+)")?>/g)].map(([, kind, from]) => `${kind} from ${from ?? 1}`);
console.log(`${markdown.join("\n")}\nlists in HTML: ${lists.join(", ")}`);
const wrong = markdown[0].includes("4. Invites; 22. Requests; 6. Decides.") && markdown[1] === "9. Work 24. Rest 11. Leave";
process.exit(wrong && lists.join() === "i from 1,a from 22,i from 6" ? 0 : 1);
JS
node clauses.mjs
