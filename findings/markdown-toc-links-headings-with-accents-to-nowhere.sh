#!/bin/sh
# A good guess: markdown-toc makes a table of contents whose links lead to the headings as GitHub names them (github-slugger does it the same way): letters of all languages stay,
# signs go, a heading that comes again gets "-1".
# What happens: accents are taken from letters: "États parties" is linked as #etats-parties, where the heading is états-parties, and "Ü (1)" as #u-1. A long dash, "№", "§" and "%"
# stay in the link, where GitHub drops them: "Art. 33–35" is #art-33–35 and not art-3335. Plain headings, curly quotes and Chinese are right. Where "A" comes twice and "A-1"
# follows, two entries lead to #a-1.
# Matters for papers in French, German or Spanish and for laws with "§" and ranges of articles: such entries of the contents lead nowhere.
# Seen with markdown-toc 1.2.0, github-slugger 2.0.0. Source: its documentation; github-slugger as comparison; seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact markdown-toc@1.2.0 github-slugger@2.0.0
cat > contents.mjs <<'JS'
import GithubSlugger from "github-slugger";
import toc from "markdown-toc";
const expected = {
  "Article 33": ["article-33", "article-33"],
  "“Refoulement”": ["refoulement", "refoulement"],
  難民: ["難民", "難民"],
  "États parties": ["etats-parties", "états-parties"],
  "Ü (1)": ["u-1", "ü-1"],
  "Art. 33–35": ["art-33–35", "art-3335"],
  "§ 3": ["§-3", "-3"],
  "№ 5": ["№-5", "-5"],
};
const same = Object.entries(expected).map(([heading, [own, right]]) => {
  const [[{ slug }], name] = [toc(`## ${heading}\n`).json, new GithubSlugger().slug(heading)];
  console.log(`${heading}: markdown-toc #${slug}, github-slugger #${name}`);
  return slug === own && name === right;
});
const again = toc("## A\n\n## A\n\n## A-1\n").content;
console.log(again);
process.exit(same.every(Boolean) && again.match(/\(#a-1\)/g).length === 2 ? 0 : 1);
JS
node contents.mjs
