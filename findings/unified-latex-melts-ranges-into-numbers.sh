#!/bin/sh
# A good guess: unified-latex-to-hast, which makes HTML of LaTeX, prints what LaTeX prints. A command of a package that it does not know (siunitx, nicefrac, changes) stays as
# it is written, braces and all, or is marked and its arguments kept apart, as they are for commands that it knows and has no HTML for (\footnote).
# What happens: the name of an unknown command goes and its arguments run together as plain words: "\SIrange{5}{7}{\km}" is 57, without km, "\numrange{2013}{2016}" is
# 20132016, "\nicefrac{1}{2}" is 12, and "\replaced{5}{7}" is 57. Of known ones, "\multicolumn{2}{c}{5}" is a cell that says 2c5. A blank behind an escaped sign
# goes: "5\% of" is "5%of", "R \& D" is "R &D". Lists begin anew: with [label=(\alph*), start=3] or \setcounter{enumi}{6} they are 1. and 2.
# Matters for papers written in LaTeX: the figures in their HTML are whole and plausible, and nobody wrote them.
# Seen with @unified-latex/unified-latex-to-hast 1.8.4. Source: seen in the output; siunitx manual (\numrange, \SIrange).
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @unified-latex/unified-latex-to-hast@1.8.4 @unified-latex/unified-latex-util-parse@1.8.4 rehype-stringify@10.0.1 unified@11.0.5
cat > convert.mjs <<'JS'
import { unifiedLatexToHast } from "@unified-latex/unified-latex-to-hast";
import { unifiedLatexFromString } from "@unified-latex/unified-latex-util-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
const converter = unified().use(unifiedLatexFromString).use(unifiedLatexToHast).use(rehypeStringify);
const paper = (text) => String.raw`\documentclass{article}\usepackage{siunitx,nicefrac,enumitem,changes}\begin{document}${text}\end{document}`;
const html = (text) => String(converter.processSync(paper(text)));
const words = (text) => html(text).replace(/<[^>]*>/g, " ").replace(/&#x26;/g, "&").replace(/\s+/g, " ").trim();
const expected = {
  "It is \\SIrange{5}{7}{\\km} long.": "It is 57 long.",
  "In \\numrange{2013}{2016}": "In 20132016",
  "It grew by \\nicefrac{1}{2}.": "It grew by 12.",
  "They paid \\replaced{5}{7} million.": "They paid 57 million.",
  "It is 5\\% of R \\& D.": "It is 5%of R &D.",
};
const seen = Object.entries(expected).map(([text, printed]) => {
  const read = words(text);
  console.log(`${text} → ${read}`);
  return read === printed;
});
const lists = [
  String.raw`\begin{enumerate}[label=(\alph*), start=3]\item Pay.\item Report.\end{enumerate}`,
  String.raw`\begin{enumerate}\setcounter{enumi}{6}\item Pay.\item Report.\end{enumerate}`,
].map(html);
const total = html(String.raw`\begin{tabular}{lr}Niger & 7 \\ \multicolumn{2}{c}{5}\end{tabular}`);
const cell = /<tr>((?:(?!<tr>).)*)<\/tr><\/tbody>/s.exec(total)?.[1].replace(/<[^>]*>/g, "").trim();
console.log(`a cell over two columns: ${cell}`);
console.log(lists.join("\n"));
const begunAnew = lists.every((list) => list === '<ol class="enumerate"><li><p>Pay.</p></li><li><p>Report.</p></li></ol>');
process.exit(seen.every(Boolean) && cell === "2c5" && begunAnew ? 0 : 1);
JS
node convert.mjs
